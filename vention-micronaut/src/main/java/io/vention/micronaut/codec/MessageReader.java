package io.vention.micronaut.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the readers of both encodings share: where they stand, and what must be there. */
public abstract sealed class MessageReader permits ProtoReader, JsonReader {

  private final FieldPath path = new FieldPath("");

  MessageReader() {}

  FieldPath path() {
    return path;
  }

  /**
   * A field without presence.
   *
   * @param field the field
   * @param type what it holds
   * @param value its value; null if it was absent
   * @param <T> the Java type
   * @return the value, or the default that it has when it is absent
   * @throws IOException if the type has no such default
   */
  public <T> T orDefault(Field field, ScalarType<T> type, @Nullable T value) throws IOException {
    T present = value == null ? type.defaultValue() : value;
    if (present == null) {
      path.field(field);
      throw path.malformed("missing (" + type.expected() + ")");
    }
    return present;
  }

  /** Refuses an element or a map's value that is none. */
  <T> T element(ScalarType<T> type, @Nullable T value) throws IOException {
    if (value == null) {
      throw path.malformed("missing (" + type.expected() + ")");
    }
    return value;
  }

  /**
   * What is told of a message none of whose oneof's fields is set.
   *
   * @param fields the oneof's fields
   * @return what is thrown
   */
  public MalformedMessageException noneOf(FieldTable fields) {
    return path.malformed("none is set (expected exactly one of " + fields.jsonNames() + ")");
  }

  MalformedMessageException missing(Field field) {
    path.field(field);
    return path.malformed("missing");
  }
}
