package io.vention.micronaut.codec;

import io.vention.micronaut.UnencodableValueException;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader or writer stands in a message, such as {@code target.points[3].xMm}: what errors
 * name. Its steps are kept for the next field at the same depth, so that moving allocates nothing.
 */
final class FieldPath {

  /** How many messages, structs and lists of values stand in each other, the outermost included. */
  static final int MAX_DEPTH = 100;

  private static final int NO_INDEX = -1;

  private final String message;
  private final Step root = new Step(null, 1);
  private Step current = root;

  FieldPath(String message) {
    this.message = message;
  }

  /** Moves to a field of the current message; null for the message itself. */
  void field(@Nullable Field field) {
    current.field = field;
    current.key = null;
    current.index = NO_INDEX;
  }

  /** Moves to an element of the current field. */
  void index(int index) {
    current.index = index;
  }

  /** Moves to a map's entry in the current field. */
  void key(@Nullable Object key) {
    current.key = key;
  }

  /** Steps into what the current field holds; false if that is too deep. */
  boolean enter() {
    if (current.depth == MAX_DEPTH) {
      return false;
    }
    if (current.next == null) {
      current.next = new Step(current, current.depth + 1);
    }
    current = current.next;
    field(null);
    return true;
  }

  /** How many levels the current message may still have in it. */
  int levelsLeft() {
    return MAX_DEPTH - current.depth;
  }

  void leave() {
    if (current.previous != null) {
      current = current.previous;
    }
  }

  /** Steps into what is to be written. */
  void enterToWrite() {
    if (!enter()) {
      throw unencodable(tooDeep());
    }
  }

  /** Steps into what is to be read. */
  void enterToRead() throws MalformedMessageException {
    if (!enter()) {
      throw malformed(tooDeep());
    }
  }

  private static String tooDeep() {
    return "nested deeper than " + MAX_DEPTH + " levels";
  }

  MalformedMessageException malformed(String problem) {
    String path = toString();
    return new MalformedMessageException(path.isEmpty() ? problem : path + ": " + problem);
  }

  UnencodableValueException unencodable(String problem) {
    String path = toString();
    return new UnencodableValueException(
        path.isEmpty() || path.startsWith("[")
            ? message + path + ": " + problem
            : message + "." + path + ": " + problem,
        null);
  }

  /** Refuses a value of a class that is none of a sealed type's when its codec was generated. */
  UnencodableValueException notPermitted(@Nullable Object value) {
    return value == null
        ? unencodable("null in a place that is not nullable")
        : unencodable(
            value.getClass().getName() + " is not in the schema; compile the application anew");
  }

  /** Refuses a null in a place that is not nullable. */
  <T> T required(Field field, @Nullable T value) {
    if (value == null) {
      field(field);
      throw unencodable("null in a place that is not nullable");
    }
    return value;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step = root; step != null; step = step == current ? null : step.next) {
      step.appendTo(text);
    }
    return text.toString();
  }

  private static final class Step {

    private final @Nullable Step previous;
    private final int depth;
    private @Nullable Step next;
    private @Nullable Field field;
    private @Nullable Object key;
    private int index = NO_INDEX;

    Step(@Nullable Step previous, int depth) {
      this.previous = previous;
      this.depth = depth;
    }

    void appendTo(StringBuilder text) {
      if (field != null) {
        text.append(text.isEmpty() ? "" : ".").append(field.jsonName());
      }
      if (key != null) {
        text.append('[').append(Excerpt.of(key)).append(']');
      }
      if (index != NO_INDEX) {
        text.append('[').append(index).append(']');
      }
    }
  }
}
