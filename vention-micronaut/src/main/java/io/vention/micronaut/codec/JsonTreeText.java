package io.vention.micronaut.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@link JsonTree} as JSON. */
final class JsonTreeText {

  private JsonTreeText() {}

  static void writeValue(@Nullable Object value, JsonWriter writer) throws IOException {
    JsonGenerator out = writer.generator();
    Object plain = JsonTree.plain(value, writer.path());
    if (plain == null) {
      out.writeNull();
    } else if (plain instanceof Double number) {
      writeNumber(number, out);
    } else if (plain instanceof String text) {
      writer.writeText(text);
    } else if (plain instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else {
      writer.path().enterToWrite();
      if (JsonTree.isStruct(plain)) {
        writeStruct(plain, writer);
      } else {
        writeList(plain, writer);
      }
      writer.path().leave();
    }
  }

  private static void writeNumber(double number, JsonGenerator out) throws IOException {
    if (JsonTree.isWritableAsLong(number)) {
      out.writeNumber((long) number);
    } else {
      out.writeNumber(number);
    }
  }

  static void writeStruct(Object struct, JsonWriter writer) throws IOException {
    JsonGenerator out = writer.generator();
    out.writeStartObject();
    for (Map.Entry<?, ?> entry : JsonTree.entries(struct)) {
      out.writeFieldName(JsonTree.key(entry.getKey(), writer.path()));
      writeValue(entry.getValue(), writer);
    }
    out.writeEndObject();
  }

  static void writeList(Object list, JsonWriter writer) throws IOException {
    writer.generator().writeStartArray();
    int index = 0;
    for (Object value : JsonTree.elements(list)) {
      writer.path().index(index++);
      writeValue(value, writer);
    }
    writer.generator().writeEndArray();
  }

  static @Nullable Object readValue(JsonReader reader) throws IOException {
    JsonParser in = reader.parser();
    JsonToken token = in.currentToken();
    if (token == null) {
      throw reader.unexpected("a JSON value");
    }
    return switch (token) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> reader.readString();
      case VALUE_NUMBER_INT -> wholeNumber(reader);
      case VALUE_NUMBER_FLOAT -> reader.readDouble();
      default -> container(reader);
    };
  }

  private static double wholeNumber(JsonReader reader) throws IOException {
    JsonParser in = reader.parser();
    if (in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        || JsonTree.isBeyondDouble(in.getLongValue())) {
      throw reader
          .path()
          .malformed(
              Excerpt.unquoted(in.getText())
                  + " is beyond 2^53, up to which JSON's numbers are exact (send it as a string)");
    }
    long number = in.getLongValue();
    return number == 0 && in.getText().startsWith("-") ? -0d : number;
  }

  private static Object container(JsonReader reader) throws IOException {
    reader.path().enterToRead();
    Object value =
        reader.parser().currentToken() == JsonToken.START_OBJECT
            ? readStruct(reader)
            : readList(reader);
    reader.path().leave();
    return value;
  }

  @SuppressWarnings("NullAway") // JSON has nulls
  static Map<String, Object> readStruct(JsonReader reader) throws IOException {
    reader.expect(JsonToken.START_OBJECT, "an object");
    JsonParser in = reader.parser();
    Map<String, Object> struct = new LinkedHashMap<>();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      reader.path().key(name);
      in.nextToken();
      if (struct.containsKey(name)) {
        throw reader.path().malformed("given twice");
      }
      struct.put(JsonReader.wellFormed(name, reader.path()), readValue(reader));
    }
    return Collections.unmodifiableMap(struct);
  }

  @SuppressWarnings("NullAway") // JSON has nulls
  static List<Object> readList(JsonReader reader) throws IOException {
    reader.expect(JsonToken.START_ARRAY, "an array");
    List<Object> list = new ArrayList<>();
    while (reader.parser().nextToken() != JsonToken.END_ARRAY) {
      reader.path().index(list.size());
      list.add(readValue(reader));
    }
    return Collections.unmodifiableList(list);
  }
}
