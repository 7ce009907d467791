package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The batch that was made last in each format, for those who come to the same place. */
final class Batches {

  private record Made(long place, FrameBatch batch) {}

  private final Map<WireFormat, Made> made = new EnumMap<>(WireFormat.class);

  @Nullable FrameBatch at(Cursor cursor) {
    Made last = made.get(cursor.format());
    if (last != null && last.place() == cursor.position()) {
      return last.batch();
    }
    FrameBatch batch = cursor.gather();
    if (batch != null) {
      made.put(cursor.format(), new Made(cursor.position(), batch));
    }
    return batch;
  }

  void clear() {
    made.clear();
  }
}
