package io.vention.micronaut.codec;

import java.io.IOException;
import java.util.List;

/** {@code google.protobuf.ListValue}. */
final class ListValueCodec implements MessageCodec<List<Object>> {

  @Override
  public String messageName() {
    return "ListValue";
  }

  @Override
  public int size(List<Object> message, MessageSizes sizes) {
    return ProtoTree.sizeOfList(message, sizes);
  }

  @Override
  public void write(List<Object> message, ProtoWriter out) throws IOException {
    ProtoTree.writeList(message, out);
  }

  @Override
  public List<Object> read(ProtoReader in) throws IOException {
    return ProtoTreeReader.list(in);
  }

  @Override
  public void writeJson(List<Object> message, JsonWriter out) throws IOException {
    JsonTreeText.writeList(message, out);
  }

  @Override
  public List<Object> readJson(JsonReader in) throws IOException {
    return JsonTreeText.readList(in);
  }
}
