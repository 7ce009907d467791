package io.vention.benchmarks.jmh;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import com.google.protobuf.util.JsonFormat;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A message and a way to write and read it. */
interface Subject {

  byte[] encode() throws IOException;

  Object decode(byte[] bytes) throws IOException;

  static <T> Subject ours(MessageCodec<T> codec, T message, WireFormat format) {
    return new Subject() {
      @Override
      public byte[] encode() {
        return codec.encode(message, format);
      }

      @Override
      public Object decode(byte[] bytes) throws IOException {
        return codec.decode(bytes, 0, bytes.length, format);
      }
    };
  }

  static <T> Subject jackson(T message) {
    ObjectMapper mapper = new ObjectMapper();
    return new Subject() {
      @Override
      public byte[] encode() throws IOException {
        return mapper.writeValueAsBytes(message);
      }

      @Override
      public Object decode(byte[] bytes) throws IOException {
        return mapper.readValue(bytes, message.getClass());
      }
    };
  }

  /** A protobuf message keeps its size and its text's bytes: a new one for each writing. */
  static Subject protobuf(Supplier<? extends Message> message, Parser<? extends Message> parser) {
    return new Subject() {
      @Override
      public byte[] encode() {
        return message.get().toByteArray();
      }

      @Override
      public Object decode(byte[] bytes) throws InvalidProtocolBufferException {
        return parser.parseFrom(bytes);
      }
    };
  }

  static Subject jsonFormat(Supplier<? extends Message> message) {
    JsonFormat.Printer printer = JsonFormat.printer().omittingInsignificantWhitespace();
    return new Subject() {
      @Override
      public byte[] encode() throws IOException {
        return printer.print(message.get()).getBytes(StandardCharsets.UTF_8);
      }

      @Override
      public Object decode(byte[] bytes) throws IOException {
        Message.Builder builder = message.get().newBuilderForType();
        JsonFormat.parser().merge(new String(bytes, StandardCharsets.UTF_8), builder);
        return builder.build();
      }
    };
  }
}
