package io.vention.micronaut.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks JSON that protobuf-java-util is to read, which by itself takes comments, names twice and
 * more, and computes with numbers of any size.
 */
final class RawJson {

  /** Digits of an exponent that no value of a field needs, and that take hours to compute with. */
  private static final int MAX_EXPONENT_DIGITS = 4;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?+[0-9]*+(?:\\.[0-9]*+)?+(?:[eE][+-]?+0*+(?<exponent>[0-9]*+))?+");

  private final JsonParser in;
  private final FieldPath path;
  private final Deque<Set<String>> names = new ArrayDeque<>();

  private RawJson(JsonParser in, FieldPath path) {
    this.in = in;
    this.path = path;
  }

  /** Moves over the value that begins at the current token, to its last token. */
  static void check(JsonParser in, FieldPath path) throws IOException {
    new RawJson(in, path).value();
  }

  private void value() throws IOException {
    int depth = 0;
    for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
      token(token);
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        in.finishToken();
        return;
      }
    }
  }

  private void token(JsonToken token) throws IOException {
    switch (token) {
      case START_OBJECT -> names.push(new HashSet<>());
      case END_OBJECT -> names.pop();
      case FIELD_NAME -> name(JsonReader.wellFormed(in.currentName(), path));
      case VALUE_STRING -> number(JsonReader.wellFormed(in.getText(), path));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in.getText());
      default -> {}
    }
  }

  private void name(String name) throws IOException {
    if (!names.element().add(name)) {
      throw path.malformed(Excerpt.of(name) + " is given twice");
    }
  }

  /** Strings are numbers, too, where a field is one. */
  private void number(String text) throws IOException {
    if (text.length() <= MAX_EXPONENT_DIGITS) {
      return;
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()
        && (text.length() > JsonNumber.MAX_CHARS
            || (number.group("exponent") != null
                && number.group("exponent").length() > MAX_EXPONENT_DIGITS))) {
      throw path.malformed(Excerpt.unquoted(text) + " is a number beyond any range");
    }
  }
}
