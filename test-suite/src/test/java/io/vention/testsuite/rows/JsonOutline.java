package io.vention.testsuite.rows;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which fields JSON has, and what kind of JSON each value is: one number has several texts. */
final class JsonOutline {

  private JsonOutline() {}

  static Object of(String json) {
    return of(JsonParser.parseString(json));
  }

  private static Object of(JsonElement element) {
    if (element instanceof JsonObject object) {
      Map<String, Object> fields = new TreeMap<>();
      object.entrySet().forEach(field -> fields.put(field.getKey(), of(field.getValue())));
      return fields;
    }
    if (element instanceof JsonArray array) {
      List<Object> elements = new ArrayList<>();
      array.forEach(value -> elements.add(of(value)));
      return elements;
    }
    if (element.isJsonNull()) {
      return "null";
    }
    return element.getAsJsonPrimitive().isString()
        ? "string"
        : element.getAsJsonPrimitive().isNumber() ? "number" : "boolean";
  }
}
