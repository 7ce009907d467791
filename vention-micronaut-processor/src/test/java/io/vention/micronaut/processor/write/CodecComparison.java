package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares a codec with protobuf-java's reading and writing of the same message.
 *
 * @param <T> the codec's Java type
 */
public final class CodecComparison<T> {

  private final MessageCodec<T> codec;
  private final Descriptor descriptor;

  /**
   * A comparison.
   *
   * @param codec the codec
   * @param descriptor the message that it is for
   */
  public CodecComparison(MessageCodec<T> codec, Descriptor descriptor) {
    this.codec = codec;
    this.descriptor = descriptor;
  }

  /**
   * The message that is compared.
   *
   * @return its descriptor
   */
  public Descriptor descriptor() {
    return descriptor;
  }

  /**
   * Checks that a message comes through the codec as it is: each encoding read from protobuf-java
   * and read by it.
   *
   * @param message a message whose values the Java type can hold
   * @throws Exception if it does not
   */
  public void check(DynamicMessage message) throws Exception {
    T value = decode(message.toByteArray(), WireFormat.PROTO);
    assertThat(parse(codec.encode(value, WireFormat.PROTO))).isEqualTo(message);
    checkEnvelope(value, WireFormat.PROTO);

    String json = new String(codec.encode(value, WireFormat.JSON), StandardCharsets.UTF_8);
    assertThat(parseJson(json)).isEqualTo(message);
    String theirs = JsonFormat.printer().includingDefaultValueFields().print(message);
    assertThat(outline(json)).isEqualTo(outline(theirs));
    checkEnvelope(value, WireFormat.JSON);

    T fromJson = decode(theirs.getBytes(StandardCharsets.UTF_8), WireFormat.JSON);
    assertThat(parse(codec.encode(fromJson, WireFormat.PROTO))).isEqualTo(message);
  }

  private void checkEnvelope(T value, WireFormat format) {
    byte[] message = codec.encode(value, format);
    ByteBuffer enveloped = ByteBuffer.wrap(codec.encodeEnveloped(value, format));
    assertThat(enveloped.get()).isZero();
    assertThat(enveloped.getInt()).isEqualTo(message.length);
    assertThat(enveloped).isEqualTo(ByteBuffer.wrap(message));
  }

  /** Reads a message with the codec. */
  T decode(byte[] bytes, WireFormat format) throws MalformedMessageException {
    // Not at the array's start, as in an envelope
    byte[] longer = new byte[bytes.length + 2];
    System.arraycopy(bytes, 0, longer, 1, bytes.length);
    return codec.decode(longer, 1, bytes.length, format);
  }

  /** Reads JSON with the codec, and gives what it read to protobuf-java. */
  DynamicMessage throughCodec(String json) throws Exception {
    T value = decode(json.getBytes(StandardCharsets.UTF_8), WireFormat.JSON);
    return parse(codec.encode(value, WireFormat.PROTO));
  }

  /** Reads bytes with the codec, and gives what it read to protobuf-java. */
  DynamicMessage throughCodec(byte[] proto) throws Exception {
    return parse(codec.encode(decode(proto, WireFormat.PROTO), WireFormat.PROTO));
  }

  DynamicMessage parse(byte[] proto) throws InvalidProtocolBufferException {
    return DynamicMessage.parseFrom(descriptor, proto);
  }

  DynamicMessage parseJson(String json) throws InvalidProtocolBufferException {
    DynamicMessage.Builder builder = DynamicMessage.newBuilder(descriptor);
    JsonFormat.parser().ignoringUnknownFields().merge(json, builder);
    return builder.build();
  }

  /** Which fields there are and what kind of JSON each value is; the values have been compared. */
  private static Object outline(String json) {
    return outline(JsonParser.parseString(json));
  }

  private static Object outline(JsonElement element) {
    if (element instanceof JsonObject object) {
      Map<String, Object> fields = new TreeMap<>();
      object.entrySet().forEach(field -> fields.put(field.getKey(), outline(field.getValue())));
      return fields;
    }
    if (element instanceof JsonArray array) {
      List<Object> elements = new ArrayList<>();
      array.forEach(value -> elements.add(outline(value)));
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
