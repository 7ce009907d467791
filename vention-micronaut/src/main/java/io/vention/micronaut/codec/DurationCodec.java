package io.vention.micronaut.codec;

import java.io.IOException;
import java.time.Duration;

/** {@code google.protobuf.Duration}. */
final class DurationCodec implements MessageCodec<Duration> {

  private static final Field SECONDS = Field.of(1, "seconds", "seconds", ScalarTypes.LONG);
  private static final Field NANOS = Field.of(2, "nanos", "nanos", ScalarTypes.INT);
  private static final FieldTable FIELDS = FieldTable.of(SECONDS, NANOS);

  @Override
  public String messageName() {
    return "Duration";
  }

  @Override
  public int size(Duration message, MessageSizes sizes) {
    Duration checked = Durations.check(message, sizes.path());
    return sizes.ofLong(SECONDS, Durations.seconds(checked))
        + sizes.ofInt(NANOS, Durations.nanos(checked));
  }

  @Override
  public void write(Duration message, ProtoWriter out) throws IOException {
    out.writeLong(SECONDS, Durations.seconds(message));
    out.writeInt(NANOS, Durations.nanos(message));
  }

  @Override
  public Duration read(ProtoReader in) throws IOException {
    long seconds = 0;
    int nanos = 0;
    for (Field field = in.next(FIELDS); field != null; field = in.next(FIELDS)) {
      if (field == SECONDS) {
        seconds = in.readLong();
      } else {
        nanos = in.readInt();
      }
    }
    return Durations.of(seconds, nanos, in.path());
  }

  @Override
  public void writeJson(Duration message, JsonWriter out) throws IOException {
    out.generator().writeString(Durations.format(Durations.check(message, out.path())));
  }

  @Override
  public Duration readJson(JsonReader in) throws IOException {
    return Durations.parse(in.readString(), in.path());
  }
}
