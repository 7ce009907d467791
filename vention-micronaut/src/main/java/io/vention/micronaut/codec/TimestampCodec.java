package io.vention.micronaut.codec;

import java.io.IOException;
import java.time.Instant;

/** {@code google.protobuf.Timestamp}. */
final class TimestampCodec implements MessageCodec<Instant> {

  private static final Field SECONDS = Field.of(1, "seconds", "seconds", ScalarTypes.LONG);
  private static final Field NANOS = Field.of(2, "nanos", "nanos", ScalarTypes.INT);
  private static final FieldTable FIELDS = FieldTable.of(SECONDS, NANOS);

  @Override
  public String messageName() {
    return "Timestamp";
  }

  @Override
  public int size(Instant message, MessageSizes sizes) {
    Instant checked = Timestamps.check(message, sizes.path());
    return sizes.ofLong(SECONDS, checked.getEpochSecond()) + sizes.ofInt(NANOS, checked.getNano());
  }

  @Override
  public void write(Instant message, ProtoWriter out) throws IOException {
    out.writeLong(SECONDS, message.getEpochSecond());
    out.writeInt(NANOS, message.getNano());
  }

  @Override
  public Instant read(ProtoReader in) throws IOException {
    long seconds = 0;
    int nanos = 0;
    for (Field field = in.next(FIELDS); field != null; field = in.next(FIELDS)) {
      if (field == SECONDS) {
        seconds = in.readLong();
      } else {
        nanos = in.readInt();
      }
    }
    return Timestamps.ofEpoch(seconds, nanos, in.path());
  }

  @Override
  public void writeJson(Instant message, JsonWriter out) throws IOException {
    // Instant writes 0, 3, 6 or 9 digits of a second, as the JSON mapping asks
    out.generator().writeString(Timestamps.check(message, out.path()).toString());
  }

  @Override
  public Instant readJson(JsonReader in) throws IOException {
    return Timestamps.parse(in.readString(), in.path());
  }
}
