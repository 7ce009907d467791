package io.vention.micronaut.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.BoolValue;
import com.google.protobuf.ByteString;
import com.google.protobuf.BytesValue;
import com.google.protobuf.DoubleValue;
import com.google.protobuf.Duration;
import com.google.protobuf.Empty;
import com.google.protobuf.FloatValue;
import com.google.protobuf.Int32Value;
import com.google.protobuf.Int64Value;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import com.google.protobuf.util.Structs;
import com.google.protobuf.util.Values;
import io.micronaut.json.tree.JsonNode;
import io.vention.micronaut.UnencodableValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardCodecsTest {

  private static final Instant INSTANT = Instant.parse("1972-01-01T10:00:20.021Z");
  private static final UUID ID = UUID.fromString("0b0c8f3e-5f0c-4b7e-9a3c-3d1f6a2b9c4d");

  static Stream<Arguments> messages() {
    Timestamp timestamp =
        Timestamp.newBuilder().setSeconds(INSTANT.getEpochSecond()).setNanos(21_000_000).build();
    Struct struct = Structs.of("a", Values.of(1.5), "b", Values.of(List.of(Values.of(true))));
    Value structValue = Values.of(struct);
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("a", 1.5);
    map.put("b", List.of(true));
    return Stream.of(
        message(StandardCodecs.EMPTY, Empty.getDefaultInstance(), Empty.getDefaultInstance()),
        message(StandardCodecs.BOOLEAN, true, BoolValue.of(true)),
        message(StandardCodecs.BOOLEAN, false, BoolValue.of(false)),
        message(StandardCodecs.BYTE, (byte) -128, Int32Value.of(-128)),
        message(StandardCodecs.SHORT, (short) 32_767, Int32Value.of(32_767)),
        message(StandardCodecs.INT, 0, Int32Value.of(0)),
        message(StandardCodecs.INT, Integer.MIN_VALUE, Int32Value.of(Integer.MIN_VALUE)),
        message(StandardCodecs.LONG, Long.MAX_VALUE, Int64Value.of(Long.MAX_VALUE)),
        message(StandardCodecs.FLOAT, 0.1f, FloatValue.of(0.1f)),
        message(StandardCodecs.DOUBLE, Double.NaN, DoubleValue.of(Double.NaN)),
        message(StandardCodecs.DOUBLE, -0.0, DoubleValue.of(-0.0)),
        message(StandardCodecs.CHAR, '\u20ac', StringValue.of("\u20ac")),
        message(StandardCodecs.CHAR, '\0', StringValue.of("")),
        message(StandardCodecs.STRING, "\ud83d\ude00\n", StringValue.of("\ud83d\ude00\n")),
        message(
            StandardCodecs.BYTES,
            new byte[] {1, -1},
            BytesValue.of(ByteString.copyFrom(new byte[] {1, -1}))),
        message(
            StandardCodecs.BYTE_BUFFER,
            ByteBuffer.wrap(new byte[] {0, 1, 2}, 1, 2),
            BytesValue.of(ByteString.copyFrom(new byte[] {1, 2}))),
        message(
            StandardCodecs.BYTE_BUFFER,
            ByteBuffer.allocateDirect(2).put(1, (byte) 3).asReadOnlyBuffer(),
            BytesValue.of(ByteString.copyFrom(new byte[] {0, 3}))),
        text(StandardCodecs.LOCAL_DATE, LocalDate.of(2024, 5, 31), "2024-05-31"),
        text(StandardCodecs.LOCAL_TIME, LocalTime.of(14, 30), "14:30"),
        text(
            StandardCodecs.LOCAL_DATE_TIME,
            LocalDateTime.of(2024, 5, 31, 14, 30, 5),
            "2024-05-31T14:30:05"),
        text(StandardCodecs.UUID, ID, ID.toString()),
        text(StandardCodecs.URI, URI.create("opc.tcp://plc:4840"), "opc.tcp://plc:4840"),
        text(StandardCodecs.URI, URI.create(""), ""),
        text(StandardCodecs.BIG_DECIMAL, new BigDecimal("1E+3"), "1E+3"),
        text(StandardCodecs.BIG_INTEGER, BigInteger.TEN, "10"),
        message(StandardCodecs.INSTANT, INSTANT, timestamp),
        message(StandardCodecs.OFFSET_DATE_TIME, INSTANT.atOffset(ZoneOffset.UTC), timestamp),
        message(StandardCodecs.ZONED_DATE_TIME, INSTANT.atZone(ZoneOffset.UTC), timestamp),
        message(
            StandardCodecs.DURATION,
            java.time.Duration.ofMillis(-1_500),
            Duration.newBuilder().setSeconds(-1).setNanos(-500_000_000).build()),
        message(StandardCodecs.STRUCT, map, struct),
        message(StandardCodecs.VALUE, map, structValue),
        message(StandardCodecs.VALUE, 1.5, Values.of(1.5)),
        message(StandardCodecs.JSON_NODE, JsonNode.from(map), structValue),
        message(StandardCodecs.JSON_NODE, JsonNode.nullNode(), Values.ofNull()),
        message(
            StandardCodecs.LIST_VALUE,
            Arrays.asList("a", null),
            ListValue.newBuilder().addValues(Values.of("a")).addValues(Values.ofNull()).build()));
  }

  private static <T> Arguments message(MessageCodec<T> codec, T value, Message message) {
    return Arguments.of(codec, value, message);
  }

  private static <T> Arguments text(MessageCodec<T> codec, T value, String text) {
    return Arguments.of(codec, value, StringValue.of(text));
  }

  @ParameterizedTest
  @MethodSource("messages")
  <T> void aValueIsTheMessageThatTheMappingSays(MessageCodec<T> codec, T value, Message message)
      throws Exception {
    assertThat(codec.messageName()).isEqualTo(message.getDescriptorForType().getName());
    byte[] proto = codec.encode(value, WireFormat.PROTO);
    assertThat(message.newBuilderForType().mergeFrom(proto).build()).isEqualTo(message);
    assertThat(codec.decode(proto, 0, proto.length, WireFormat.PROTO)).isEqualTo(value);

    String json = new String(codec.encode(value, WireFormat.JSON), StandardCharsets.UTF_8);
    Message.Builder read = message.newBuilderForType();
    JsonFormat.parser().merge(json, read);
    assertThat(normal(read.build())).isEqualTo(normal(message));
    byte[] theirs = JsonFormat.printer().print(message).getBytes(StandardCharsets.UTF_8);
    assertThat(codec.decode(theirs, 0, theirs.length, WireFormat.JSON)).isEqualTo(value);
  }

  /** JsonFormat reads minus zero as zero. */
  private static Message normal(Message message) {
    return message.equals(DoubleValue.of(-0.0)) ? DoubleValue.of(0) : message;
  }

  @Test
  void theJsonOfAWrapperIsTheBareScalar() {
    assertThat(json(StandardCodecs.LONG, 5L)).isEqualTo("\"5\"");
    assertThat(json(StandardCodecs.INT, 0)).isEqualTo("0");
    assertThat(json(StandardCodecs.DOUBLE, Double.NEGATIVE_INFINITY)).isEqualTo("\"-Infinity\"");
    assertThat(json(StandardCodecs.DOUBLE, 2e-3)).isEqualTo("0.002");
    assertThat(json(StandardCodecs.FLOAT, 0.1f)).isEqualTo("0.1");
    assertThat(json(StandardCodecs.BYTES, new byte[] {-5, -1})).isEqualTo("\"+/8=\"");
    assertThat(json(StandardCodecs.DURATION, java.time.Duration.ofNanos(1_500)))
        .isEqualTo("\"0.000001500s\"");
    assertThat(json(StandardCodecs.INSTANT, INSTANT)).isEqualTo("\"1972-01-01T10:00:20.021Z\"");
    assertThat(json(StandardCodecs.EMPTY, Empty.getDefaultInstance())).isEqualTo("{}");
    assertThat(json(StandardCodecs.VALUE, List.of(1, 1L, 1.0, -0.0, 1e300, new BigDecimal("0.1"))))
        .isEqualTo("[1,1,1,-0.0,1.0E300,0.1]");
  }

  @Test
  void theLargestFloatsAreNoLargerWhenReadAsDoubles() {
    for (float largest : new float[] {Float.MAX_VALUE, -Float.MAX_VALUE}) {
      assertThat(Double.parseDouble(json(StandardCodecs.FLOAT, largest))).isEqualTo(largest);
    }
  }

  @Test
  void offsetsAndZonesAreNotKept() throws Exception {
    OffsetDateTime offset = OffsetDateTime.parse("1972-01-01T12:00:20.021+02:00");
    byte[] bytes = StandardCodecs.OFFSET_DATE_TIME.encode(offset, WireFormat.PROTO);
    assertThat(StandardCodecs.OFFSET_DATE_TIME.decode(bytes, 0, bytes.length, WireFormat.PROTO))
        .isEqualTo(INSTANT.atOffset(ZoneOffset.UTC));
    ZonedDateTime read =
        StandardCodecs.ZONED_DATE_TIME.decode(bytes, 0, bytes.length, WireFormat.PROTO);
    assertThat(read.getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void emptyIsReadFromAnyObjectAndFromNoBytesAndFromNothingElse() throws Exception {
    for (String json : List.of("", "{}", " { } ", "{\"a\":[1]}")) {
      assertThat(read(StandardCodecs.EMPTY, json)).isEqualTo(Empty.getDefaultInstance());
    }
    for (String json : List.of("null", "[]", "1", "{", "{}{}")) {
      assertThatThrownBy(() -> read(StandardCodecs.EMPTY, json))
          .isInstanceOf(MalformedMessageException.class);
    }
  }

  @Test
  void encodingEmptyAllocatesNothing() {
    Empty empty = Empty.getDefaultInstance();
    for (WireFormat format : WireFormat.values()) {
      assertThat(StandardCodecs.EMPTY.encode(empty, format))
          .isSameAs(StandardCodecs.EMPTY.encode(empty, format));
      assertThat(StandardCodecs.EMPTY.encodeEnveloped(empty, format))
          .isSameAs(StandardCodecs.EMPTY.encodeEnveloped(empty, format));
    }
    assertThat(StandardCodecs.EMPTY.encodeEnveloped(empty, WireFormat.JSON))
        .containsExactly(0, 0, 0, 0, 2, '{', '}');
    assertThat(StandardCodecs.EMPTY.encodeEnveloped(empty, WireFormat.PROTO))
        .containsExactly(0, 0, 0, 0, 0);
  }

  @Test
  void jsonsNullIsNoObject() {
    assertThatThrownBy(() -> read(StandardCodecs.VALUE, "null"))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(
            "null in a place that is not nullable (declare it @Nullable, or as a JsonNode)");
    byte[] proto = Values.ofNull().toByteArray();
    assertThatThrownBy(() -> StandardCodecs.VALUE.decode(proto, 0, proto.length, WireFormat.PROTO))
        .isInstanceOf(MalformedMessageException.class);
  }

  @Test
  void whatIsBeyondItsTypeIsRefused() {
    assertRefused(StandardCodecs.BYTE, "128", "128 is out of range (expected -128 to 127)");
    assertRefused(StandardCodecs.INT, "\"a\"", "\"a\" is not a number");
    assertRefused(StandardCodecs.STRING, "null", "expected a string, found null");
    assertRefused(
        StandardCodecs.UUID,
        "\"1-1-1-1-1\"",
        "\"1-1-1-1-1\" is not valid (expected a UUID such as"
            + " \"0b0c8f3e-5f0c-4b7e-9a3c-3d1f6a2b9c4d\")");
    assertRefused(
        StandardCodecs.CHAR, "\"ab\"", "\"ab\" is more than one character that a Java char holds");
    assertRefused(
        StandardCodecs.BIG_INTEGER,
        "\"" + "9".repeat(5_000) + "\"",
        "\""
            + "9".repeat(64)
            + "...\" is not valid (expected a whole number of up to 1000 digits"
            + " such as \"1250\")");
    assertRefused(
        StandardCodecs.BIG_DECIMAL,
        "\"1e999999999\"",
        "\"1e999999999\" is not valid (expected a decimal number of up to 1000 digits such as"
            + " \"12.50\")");
  }

  private static void assertRefused(MessageCodec<?> codec, String json, String error) {
    assertThatThrownBy(() -> read(codec, json))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(error);
  }

  @Test
  void whatNoClientCouldReadIsNotWritten() {
    for (WireFormat format : WireFormat.values()) {
      assertThatThrownBy(() -> StandardCodecs.CHAR.encode('\ud83d', format))
          .isInstanceOf(UnencodableValueException.class)
          .hasMessageStartingWith("StringValue");
      assertThatThrownBy(() -> StandardCodecs.BIG_DECIMAL.encode(new BigDecimal("1e20000"), format))
          .isInstanceOf(UnencodableValueException.class);
      assertThatThrownBy(() -> StandardCodecs.INSTANT.encode(Instant.MAX, format))
          .isInstanceOf(UnencodableValueException.class);
      assertThatThrownBy(
              () ->
                  StandardCodecs.DURATION.encode(
                      java.time.Duration.ofSeconds(315_576_000_001L), format))
          .isInstanceOf(UnencodableValueException.class);
      assertThatThrownBy(
              () -> StandardCodecs.STRUCT.encode(Collections.singletonMap(null, 1), format))
          .isInstanceOf(UnencodableValueException.class);
    }
  }

  private static <T> String json(MessageCodec<T> codec, T value) {
    return new String(codec.encode(value, WireFormat.JSON), StandardCharsets.UTF_8);
  }

  private static <T> T read(MessageCodec<T> codec, String json) throws MalformedMessageException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return codec.decode(bytes, 0, bytes.length, WireFormat.JSON);
  }
}
