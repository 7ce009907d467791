package io.vention.micronaut.codec;

import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code google.protobuf.Value} as Micronaut's {@link JsonNode}, which has a null of its own. */
final class JsonNodeCodec implements MessageCodec<JsonNode> {

  @Override
  public String messageName() {
    return "Value";
  }

  @Override
  public int size(JsonNode message, MessageSizes sizes) {
    return ProtoTree.sizeOfValue(message, sizes);
  }

  @Override
  public void write(JsonNode message, ProtoWriter out) throws IOException {
    ProtoTree.writeValue(message, out);
  }

  @Override
  public JsonNode read(ProtoReader in) throws IOException {
    return node(ProtoTreeReader.value(in));
  }

  @Override
  public void writeJson(JsonNode message, JsonWriter out) throws IOException {
    JsonTreeText.writeValue(message, out);
  }

  @Override
  public JsonNode readJson(JsonReader in) throws IOException {
    return node(JsonTreeText.readValue(in));
  }

  private static JsonNode node(@Nullable Object value) {
    if (value instanceof Boolean bool) {
      return JsonNode.createBooleanNode(bool);
    }
    if (value instanceof Double number) {
      return JsonNode.createNumberNode(number);
    }
    if (value instanceof String text) {
      return JsonNode.createStringNode(text);
    }
    if (value instanceof Map<?, ?> struct) {
      Map<String, JsonNode> nodes = new LinkedHashMap<>();
      struct.forEach((key, element) -> nodes.put((String) key, node(element)));
      return JsonNode.createObjectNode(nodes);
    }
    if (value instanceof List<?> list) {
      List<JsonNode> nodes = new ArrayList<>(list.size());
      list.forEach(element -> nodes.add(node(element)));
      return JsonNode.createArrayNode(nodes);
    }
    return JsonNode.nullNode();
  }
}
