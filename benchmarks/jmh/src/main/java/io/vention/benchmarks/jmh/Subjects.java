package io.vention.benchmarks.jmh;

import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import io.vention.benchmarks.vention.$ItemCodec;
import io.vention.benchmarks.vention.$MoveCodec;
import io.vention.benchmarks.vention.Item;
import io.vention.benchmarks.vention.Move;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import java.util.function.Supplier;

/** The two messages: a call's of 135 bytes of JSON, and a stream's of 100. */
final class Subjects {

  private static final Move MOVE =
      new Move(
          "gantry-01", 1250.25, -310.5, 78.125, 450, true, "7f9c24e8-3b12-4fef-91e0-cd5a6f1b2c3d");
  private static final Item ITEM = Item.of(0, "n".repeat(30));

  private Subjects() {}

  /** Of a message and a codec, by the names that are the benchmark's parameters. */
  static Subject of(String message, String codec) {
    return switch (message) {
      case "move" ->
          of(
              codec,
              $MoveCodec.INSTANCE,
              MOVE,
              Subjects::move,
              io.vention.benchmarks.jmh.proto.Move.parser());
      case "item" ->
          of(
              codec,
              $ItemCodec.INSTANCE,
              ITEM,
              Subjects::item,
              io.vention.benchmarks.jmh.proto.Item.parser());
      default -> throw new IllegalArgumentException("message: " + message);
    };
  }

  private static <T> Subject of(
      String codec,
      MessageCodec<T> ours,
      T message,
      Supplier<? extends Message> proto,
      Parser<? extends Message> parser) {
    return switch (codec) {
      case "ours-json" -> Subject.ours(ours, message, WireFormat.JSON);
      case "ours-proto" -> Subject.ours(ours, message, WireFormat.PROTO);
      case "jackson" -> Subject.jackson(message);
      case "protobuf-java" -> Subject.protobuf(proto, parser);
      case "JsonFormat" -> Subject.jsonFormat(proto);
      default -> throw new IllegalArgumentException("codec: " + codec);
    };
  }

  private static io.vention.benchmarks.jmh.proto.Move move() {
    return io.vention.benchmarks.jmh.proto.Move.newBuilder()
        .setAxis(MOVE.axis())
        .setXMm(MOVE.xMm())
        .setYMm(MOVE.yMm())
        .setZMm(MOVE.zMm())
        .setSpeedMmS(MOVE.speedMmS())
        .setRelative(MOVE.relative())
        .setId(MOVE.id())
        .build();
  }

  private static io.vention.benchmarks.jmh.proto.Item item() {
    return io.vention.benchmarks.jmh.proto.Item.newBuilder()
        .setSequence(ITEM.sequence())
        .setXMm(ITEM.xMm())
        .setYMm(ITEM.yMm())
        .setZMm(ITEM.zMm())
        .setNote(ITEM.note())
        .build();
  }
}
