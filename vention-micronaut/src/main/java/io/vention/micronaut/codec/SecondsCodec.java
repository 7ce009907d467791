package io.vention.micronaut.codec;

import java.io.IOException;

/**
 * A message of seconds and nanoseconds: {@code google.protobuf.Timestamp} or {@code Duration}.
 *
 * @param <T> the Java type
 */
abstract class SecondsCodec<T> implements MessageCodec<T> {

  private static final Field SECONDS = Field.of(1, "seconds", "seconds", ScalarTypes.LONG);
  private static final Field NANOS = Field.of(2, "nanos", "nanos", ScalarTypes.INT);
  private static final FieldTable FIELDS = FieldTable.of(SECONDS, NANOS);

  private final String name;

  SecondsCodec(String name) {
    this.name = name;
  }

  /** Refuses what is beyond protobuf's range. */
  abstract T check(T value, FieldPath path);

  abstract long seconds(T value);

  abstract int nanos(T value);

  abstract T of(long seconds, int nanos, FieldPath path) throws MalformedMessageException;

  abstract String format(T value);

  abstract T parse(String text, FieldPath path) throws MalformedMessageException;

  @Override
  public String messageName() {
    return name;
  }

  @Override
  public int size(T message, MessageSizes sizes) {
    T checked = check(message, sizes.path());
    return sizes.ofLong(SECONDS, seconds(checked)) + sizes.ofInt(NANOS, nanos(checked));
  }

  @Override
  public void write(T message, ProtoWriter out) throws IOException {
    out.writeLong(SECONDS, seconds(message));
    out.writeInt(NANOS, nanos(message));
  }

  @Override
  public T read(ProtoReader in) throws IOException {
    long seconds = 0;
    int nanos = 0;
    for (Field field = in.next(FIELDS); field != null; field = in.next(FIELDS)) {
      if (field == SECONDS) {
        seconds = in.readLong();
      } else {
        nanos = in.readInt();
      }
    }
    return of(seconds, nanos, in.path());
  }

  @Override
  public void writeJson(T message, JsonWriter out) throws IOException {
    out.generator().writeString(format(check(message, out.path())));
  }

  @Override
  public T readJson(JsonReader in) throws IOException {
    return parse(in.readString(), in.path());
  }
}
