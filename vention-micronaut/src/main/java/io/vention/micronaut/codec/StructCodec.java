package io.vention.micronaut.codec;

import java.io.IOException;
import java.util.Map;

/** {@code google.protobuf.Struct}. */
final class StructCodec implements MessageCodec<Map<String, Object>> {

  @Override
  public String messageName() {
    return "Struct";
  }

  @Override
  public int size(Map<String, Object> message, MessageSizes sizes) {
    return ProtoTree.sizeOfStruct(message, sizes);
  }

  @Override
  public void write(Map<String, Object> message, ProtoWriter out) throws IOException {
    ProtoTree.writeStruct(message, out);
  }

  @Override
  public Map<String, Object> read(ProtoReader in) throws IOException {
    return ProtoTreeReader.struct(in);
  }

  @Override
  public void writeJson(Map<String, Object> message, JsonWriter out) throws IOException {
    JsonTreeText.writeStruct(message, out);
  }

  @Override
  public Map<String, Object> readJson(JsonReader in) throws IOException {
    return JsonTreeText.readStruct(in);
  }
}
