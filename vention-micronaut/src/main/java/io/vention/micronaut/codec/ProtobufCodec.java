package io.vention.micronaut.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Value;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message whose Java class protoc generated: protobuf-java reads and writes it. Unknown fields
 * are kept in binary.
 *
 * @param <T> the class
 */
public final class ProtobufCodec<T extends Message> implements MessageCodec<T> {

  private final T empty;
  private volatile @Nullable ProtobufTypes ownTypes;

  private ProtobufCodec(T empty) {
    this.empty = empty;
  }

  /**
   * The codec of a class.
   *
   * @param defaultInstance the class's message without any field
   * @param <T> the class
   * @return its codec
   */
  public static <T extends Message> ProtobufCodec<T> of(T defaultInstance) {
    return new ProtobufCodec<>(defaultInstance);
  }

  private Descriptor descriptor() {
    return empty.getDescriptorForType();
  }

  /** Whether JSON's null is a value of the message. */
  boolean hasNull() {
    return empty instanceof Value;
  }

  @Override
  public String messageName() {
    return descriptor().getName();
  }

  @Override
  public int size(T message, MessageSizes sizes) {
    if (!message.isInitialized()) {
      throw sizes.path().unencodable("lacks " + missing(message));
    }
    JsonStyle style = sizes.style();
    if (style != null) {
      json(style).check(message, sizes.path());
    }
    return message.getSerializedSize();
  }

  @Override
  public void write(T message, ProtoWriter out) throws IOException {
    message.writeTo(out.out());
  }

  @Override
  public T read(ProtoReader in) throws IOException {
    Message.Builder builder = empty.newBuilderForType();
    in.readInto(builder);
    return built(builder, in.path());
  }

  @Override
  public void writeJson(T message, JsonWriter out) throws IOException {
    String json = json(out.style()).print(message, out.style().names(), out.path());
    out.generator().writeRawValue(json);
  }

  @Override
  public T readJson(JsonReader in) throws IOException {
    Message.Builder builder = empty.newBuilderForType();
    String json = in.readRaw();
    json(in.style()).merge(json, builder, in.path());
    return built(builder, in.path());
  }

  @SuppressWarnings("unchecked") // a message's builder builds such messages
  private T built(Message.Builder builder, FieldPath path) throws MalformedMessageException {
    Message message = builder.buildPartial();
    if (!message.isInitialized()) {
      throw path.malformed("lacks " + missing(message));
    }
    return (T) message;
  }

  /** The fields of proto2 that are required and not there. */
  private static String missing(Message message) {
    return "the required " + message.getInitializationErrorString();
  }

  private ProtobufJson json(JsonStyle style) {
    ProtobufTypes types = style.types();
    return types == null ? ownTypes().json() : types.json();
  }

  private ProtobufTypes ownTypes() {
    ProtobufTypes own = ownTypes;
    if (own == null) {
      own = ProtobufTypes.of(List.of(descriptor().getFile()));
      ownTypes = own;
    }
    return own;
  }
}
