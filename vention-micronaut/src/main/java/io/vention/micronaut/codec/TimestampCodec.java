package io.vention.micronaut.codec;

import java.time.Instant;

/** {@code google.protobuf.Timestamp}. */
final class TimestampCodec extends SecondsCodec<Instant> {

  TimestampCodec() {
    super("Timestamp");
  }

  @Override
  Instant check(Instant value, FieldPath path) {
    return Timestamps.check(value, path);
  }

  @Override
  long seconds(Instant value) {
    return value.getEpochSecond();
  }

  @Override
  @SuppressWarnings("JavaInstantGetSecondsGetNano") // the message has the seconds apart
  int nanos(Instant value) {
    return value.getNano();
  }

  @Override
  Instant of(long seconds, int nanos, FieldPath path) throws MalformedMessageException {
    return Timestamps.ofEpoch(seconds, nanos, path);
  }

  /** With 0, 3, 6 or 9 digits of a second, as the JSON mapping asks. */
  @Override
  String format(Instant value) {
    return value.toString();
  }

  @Override
  Instant parse(String text, FieldPath path) throws MalformedMessageException {
    return Timestamps.parse(text, path);
  }
}
