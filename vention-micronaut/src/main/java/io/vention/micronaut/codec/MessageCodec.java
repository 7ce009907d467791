package io.vention.micronaut.codec;

import java.io.IOException;
import java.util.function.Function;

/**
 * One message type, to and from binary and JSON. Generated for each type of the schema; stateless
 * and safe for use from any thread.
 *
 * @param <T> the Java type of the message
 */
public interface MessageCodec<T> {

  /**
   * The message's simple name, for errors.
   *
   * @return the name, such as {@code Position}
   */
  String messageName();

  /**
   * Counts the bytes of the binary encoding, and notes the length of each nested message for {@link
   * #write}, so that no length is counted twice.
   *
   * @param message the message
   * @param sizes where lengths are noted, in the order in which {@link #write} asks for them
   * @return a number of bytes
   */
  int size(T message, MessageSizes sizes);

  /**
   * Writes the binary encoding.
   *
   * @param message the message
   * @param out where to
   * @throws IOException if {@code out} has less room than {@link #size} said
   */
  void write(T message, ProtoWriter out) throws IOException;

  /**
   * Reads the binary encoding up to the end of the input or of the enclosing length.
   *
   * @param in where from
   * @return the message
   * @throws IOException if the input is not such a message
   */
  T read(ProtoReader in) throws IOException;

  /**
   * Writes the JSON encoding: one JSON value.
   *
   * @param message the message
   * @param out where to
   * @throws IOException if {@code out} fails
   */
  void writeJson(T message, JsonWriter out) throws IOException;

  /**
   * Reads the JSON encoding: one JSON value, whose first token is the reader's current one.
   *
   * @param in where from
   * @return the message
   * @throws IOException if the input is not such a message
   */
  T readJson(JsonReader in) throws IOException;

  /**
   * Encodes a message.
   *
   * @param message the message
   * @param format the encoding
   * @return the bytes, which may be shared and must not be changed
   * @throws io.vention.micronaut.UnencodableValueException if the message cannot hold a value
   */
  default byte[] encode(T message, WireFormat format) {
    return switch (format) {
      case PROTO -> Proto.encode(this, message, 0);
      case JSON -> Json.encode(this, message, JsonStyle.DEFAULT, 0);
    };
  }

  /**
   * Encodes a message in an envelope without flags.
   *
   * @param message the message
   * @param format the encoding
   * @return five bytes of flags and length, then the message; they may be shared and must not be
   *     changed
   * @throws io.vention.micronaut.UnencodableValueException if the message cannot hold a value
   */
  default byte[] encodeEnveloped(T message, WireFormat format) {
    return Envelope.fill(
        switch (format) {
          case PROTO -> Proto.encode(this, message, Envelope.PREFIX_BYTES);
          case JSON -> Json.encode(this, message, JsonStyle.DEFAULT, Envelope.PREFIX_BYTES);
        });
  }

  /**
   * Encodes a message in an envelope without flags, in binary, for readers who may ask for its JSON
   * later: what JSON would refuse is refused.
   *
   * @param message the message
   * @return five bytes of flags and length, then the message; they may be shared and must not be
   *     changed
   * @throws io.vention.micronaut.UnencodableValueException if the message cannot hold a value, in
   *     one encoding or the other
   */
  default byte[] encodeShared(T message) {
    return Proto.encodeShared(this, message, JsonStyle.DEFAULT);
  }

  /**
   * Decodes a message. What a record's own constructor throws comes out as it is.
   *
   * @param bytes an array with the message
   * @param offset where the message starts
   * @param length how many bytes it has
   * @param format the encoding
   * @return the message
   * @throws MalformedMessageException if the bytes are not such a message
   */
  default T decode(byte[] bytes, int offset, int length, WireFormat format)
      throws MalformedMessageException {
    return switch (format) {
      case PROTO -> Proto.decode(this, bytes, offset, length);
      case JSON -> Json.decode(this, bytes, offset, length, JsonStyle.DEFAULT);
    };
  }

  /**
   * This message, whose fields have their names in the {@code .proto} in JSON too. Both names are
   * read anyway.
   *
   * @return a codec of the same message
   */
  default MessageCodec<T> withProtoNames() {
    return new StyledCodec<>(this, JsonStyle.DEFAULT.with(JsonNames.PROTO));
  }

  /**
   * This message, in whose JSON protobuf's own classes may hold any of some types in an {@code
   * Any}; without that, those of their own files.
   *
   * @param types the types
   * @return a codec of the same message
   */
  default MessageCodec<T> withTypes(ProtobufTypes types) {
    return new StyledCodec<>(this, JsonStyle.DEFAULT.with(types));
  }

  /**
   * This message, carrying another Java value: a list, say, in a message made up for it.
   *
   * @param toMessage makes the message of a value
   * @param fromMessage takes the value out of a message
   * @param <P> the Java type of the value
   * @return a codec of the same message
   */
  default <P> MessageCodec<P> as(
      Function<? super P, ? extends T> toMessage, Function<? super T, ? extends P> fromMessage) {
    return new MappedCodec<>(this, toMessage, fromMessage);
  }
}
