package io.vention.micronaut.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code google.protobuf.Value} as an {@link Object} that is not null. */
final class ValueCodec implements MessageCodec<Object> {

  private static final String NULL =
      "null in a place that is not nullable (declare it @Nullable, or as a JsonNode)";

  @Override
  public String messageName() {
    return "Value";
  }

  @Override
  public int size(Object message, MessageSizes sizes) {
    return ProtoTree.sizeOfValue(message, sizes);
  }

  @Override
  public void write(Object message, ProtoWriter out) throws IOException {
    ProtoTree.writeValue(message, out);
  }

  @Override
  public Object read(ProtoReader in) throws IOException {
    return notNull(ProtoTreeReader.value(in), in);
  }

  @Override
  public void writeJson(Object message, JsonWriter out) throws IOException {
    JsonTreeText.writeValue(message, out);
  }

  @Override
  public Object readJson(JsonReader in) throws IOException {
    return notNull(JsonTreeText.readValue(in), in);
  }

  private static Object notNull(@Nullable Object value, MessageReader in) throws IOException {
    if (value == null) {
      throw in.path().malformed(NULL);
    }
    return value;
  }
}
