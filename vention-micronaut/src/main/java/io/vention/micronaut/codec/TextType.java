package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code string} as a Java type that is written as text.
 *
 * @param <T> the Java type
 */
class TextType<T> extends ScalarType<T> {

  private final Function<T, String> format;
  private final Function<String, T> parse;
  private final String expected;
  private final @Nullable T defaultValue;

  /**
   * A type written as text.
   *
   * @param parse reads the text; any exception means that it is not such a text
   * @param expected what the text must be, with an example
   */
  TextType(Function<T, String> format, Function<String, T> parse, String expected) {
    super(WireType.LENGTH);
    this.format = format;
    this.parse = parse;
    this.expected = expected;
    this.defaultValue = parsed(parse);
  }

  /** What the empty text stands for; null for the many types that it is no value of. */
  private static <T> @Nullable T parsed(Function<String, T> parse) {
    try {
      return parse.apply("");
    } catch (RuntimeException e) {
      return null;
    }
  }

  @Override
  boolean isDefault(T value) {
    return value.equals(defaultValue);
  }

  @Override
  @Nullable T defaultValue() {
    return defaultValue;
  }

  @Override
  int size(T value, FieldPath path) {
    return StringType.sizeOf(checked(value, path), path);
  }

  private String checked(T value, FieldPath path) {
    try {
      return format.apply(value);
    } catch (IllegalArgumentException e) {
      throw path.unencodable(String.valueOf(e.getMessage()));
    }
  }

  @Override
  void write(T value, CodedOutputStream out) throws IOException {
    out.writeStringNoTag(format.apply(value));
  }

  @Override
  T read(ProtoReader in) throws IOException {
    return parse(in.readString(), in.path());
  }

  @Override
  void writeJson(T value, JsonWriter out) throws IOException {
    out.writeText(checked(value, out.path()));
  }

  @Override
  T readJson(JsonReader in) throws IOException {
    return parse(in.readString(), in.path());
  }

  private T parse(String text, FieldPath path) throws MalformedMessageException {
    try {
      return parse.apply(text);
    } catch (RuntimeException e) {
      throw path.malformed(Excerpt.of(text) + " is not valid (" + expected() + ")");
    }
  }

  @Override
  String expected() {
    return "expected " + expected;
  }
}
