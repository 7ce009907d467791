package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import io.vention.micronaut.UnencodableValueException;
import java.io.IOException;
import java.util.ConcurrentModificationException;

/** Protobuf's binary encoding to and from bytes, by protobuf-java. */
final class Proto {

  private Proto() {}

  /** Encodes a message behind some bytes that the caller fills in. */
  static <T> byte[] encode(MessageCodec<T> codec, T message, int bytesBefore) {
    return encode(codec, message, bytesBefore, new MessageSizes(codec.messageName(), null));
  }

  /** Encodes a message in an envelope, and refuses what its JSON would refuse. */
  static <T> byte[] encodeShared(MessageCodec<T> codec, T message, JsonStyle style) {
    MessageSizes sizes = new MessageSizes(codec.messageName(), style);
    return Envelope.fill(encode(codec, message, Envelope.PREFIX_BYTES, sizes));
  }

  private static <T> byte[] encode(
      MessageCodec<T> codec, T message, int bytesBefore, MessageSizes sizes) {
    try {
      int size = codec.size(message, sizes);
      byte[] bytes = new byte[Math.addExact(bytesBefore, size)];
      CodedOutputStream out = CodedOutputStream.newInstance(bytes, bytesBefore, size);
      codec.write(message, new ProtoWriter(out, sizes));
      out.checkNoSpaceLeft();
      return bytes;
    } catch (ArithmeticException | NegativeArraySizeException e) {
      throw new UnencodableValueException(codec.messageName() + ": larger than 2 GiB", e);
    } catch (IOException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ConcurrentModificationException e) {
      throw changed(codec, e);
    }
  }

  /** Another thread changed the value between two looks at it. */
  static UnencodableValueException changed(MessageCodec<?> codec, Exception cause) {
    return new UnencodableValueException(
        codec.messageName() + ": changed while it was encoded (publish what does not change)",
        cause);
  }

  static <T> T decode(MessageCodec<T> codec, byte[] bytes, int offset, int length)
      throws MalformedMessageException {
    ProtoReader in = new ProtoReader(bytes, offset, length);
    try {
      return codec.read(in);
    } catch (MalformedMessageException e) {
      throw e;
    } catch (InvalidProtocolBufferException e) {
      throw in.path().malformed("the bytes are cut short, or are not protobuf");
    } catch (IOException e) {
      throw new IllegalStateException("protobuf cannot be read from memory", e);
    }
  }
}
