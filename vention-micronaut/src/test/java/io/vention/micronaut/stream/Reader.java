package io.vention.micronaut.stream;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.codec.WireFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A subscriber that reads when a test says so. */
final class Reader {

  final AtomicInteger told = new AtomicInteger();
  final Cursor cursor;
  private final WireFormat format;

  Reader(Broadcast stream, WireFormat format) {
    this.format = format;
    this.cursor = stream.subscribe(format, told::incrementAndGet);
  }

  @Nullable String readOne() {
    Frame frame = cursor.next();
    return frame == null ? null : NoteCodec.text(frame.enveloped(format), format);
  }

  /** All that there is to read now. */
  List<String> read() {
    List<String> texts = new ArrayList<>();
    for (String text = readOne(); text != null; text = readOne()) {
      texts.add(text);
    }
    return texts;
  }

  /** Whether the stream has ended, and cleanly. */
  boolean isCompleted() {
    StreamEnd end = cursor.end();
    return end != null && end.error() == null;
  }

  RpcException error() {
    return Objects.requireNonNull(Objects.requireNonNull(cursor.end()).error());
  }

  Code code() {
    return error().code();
  }
}
