package io.vention.micronaut.codec;

import java.time.Duration;

/** {@code google.protobuf.Duration}. */
final class DurationCodec extends SecondsCodec<Duration> {

  DurationCodec() {
    super("Duration");
  }

  @Override
  Duration check(Duration value, FieldPath path) {
    return Durations.check(value, path);
  }

  @Override
  long seconds(Duration value) {
    return Durations.seconds(value);
  }

  @Override
  int nanos(Duration value) {
    return Durations.nanos(value);
  }

  @Override
  Duration of(long seconds, int nanos, FieldPath path) throws MalformedMessageException {
    return Durations.of(seconds, nanos, path);
  }

  @Override
  String format(Duration value) {
    return Durations.format(value);
  }

  @Override
  Duration parse(String text, FieldPath path) throws MalformedMessageException {
    return Durations.parse(text, path);
  }
}
