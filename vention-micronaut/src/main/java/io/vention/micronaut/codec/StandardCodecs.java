package io.vention.micronaut.codec;

import com.google.protobuf.Empty;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The codecs of messages in {@code google.protobuf}: {@code Empty}, the wrappers, the well-known
 * types.
 */
public final class StandardCodecs {

  /** {@code Empty}; a JSON body without a byte is one too. */
  public static final MessageCodec<Empty> EMPTY = new EmptyCodec();

  /** {@code BoolValue}. */
  public static final MessageCodec<Boolean> BOOLEAN =
      new WrapperCodec<>("BoolValue", ScalarTypes.BOOLEAN);

  /** {@code Int32Value}; what is beyond a byte is refused. */
  public static final MessageCodec<Byte> BYTE = new WrapperCodec<>("Int32Value", ScalarTypes.BYTE);

  /** {@code Int32Value}; what is beyond a short is refused. */
  public static final MessageCodec<Short> SHORT =
      new WrapperCodec<>("Int32Value", ScalarTypes.SHORT);

  /** {@code Int32Value}. */
  public static final MessageCodec<Integer> INT = new WrapperCodec<>("Int32Value", ScalarTypes.INT);

  /** {@code Int64Value}; a string in JSON. */
  public static final MessageCodec<Long> LONG = new WrapperCodec<>("Int64Value", ScalarTypes.LONG);

  /** {@code FloatValue}. */
  public static final MessageCodec<Float> FLOAT =
      new WrapperCodec<>("FloatValue", ScalarTypes.FLOAT);

  /** {@code DoubleValue}. */
  public static final MessageCodec<Double> DOUBLE =
      new WrapperCodec<>("DoubleValue", ScalarTypes.DOUBLE);

  /** {@code StringValue}; the empty string is the character zero. */
  public static final MessageCodec<Character> CHAR =
      new WrapperCodec<>("StringValue", ScalarTypes.CHAR);

  /** {@code StringValue}. */
  public static final MessageCodec<String> STRING =
      new WrapperCodec<>("StringValue", ScalarTypes.STRING);

  /** {@code BytesValue}. */
  public static final MessageCodec<byte[]> BYTES =
      new WrapperCodec<>("BytesValue", ScalarTypes.BYTES);

  /** {@code BytesValue}; the buffer's position stays. */
  public static final MessageCodec<ByteBuffer> BYTE_BUFFER =
      new WrapperCodec<>("BytesValue", ScalarTypes.BYTE_BUFFER);

  /** {@code StringValue}. */
  public static final MessageCodec<LocalDate> LOCAL_DATE =
      new WrapperCodec<>("StringValue", ScalarTypes.LOCAL_DATE);

  /** {@code StringValue}. */
  public static final MessageCodec<LocalTime> LOCAL_TIME =
      new WrapperCodec<>("StringValue", ScalarTypes.LOCAL_TIME);

  /** {@code StringValue}. */
  public static final MessageCodec<LocalDateTime> LOCAL_DATE_TIME =
      new WrapperCodec<>("StringValue", ScalarTypes.LOCAL_DATE_TIME);

  /** {@code StringValue}. */
  public static final MessageCodec<UUID> UUID = new WrapperCodec<>("StringValue", ScalarTypes.UUID);

  /** {@code StringValue}. */
  public static final MessageCodec<URI> URI = new WrapperCodec<>("StringValue", ScalarTypes.URI);

  /** {@code StringValue}. */
  public static final MessageCodec<BigDecimal> BIG_DECIMAL =
      new WrapperCodec<>("StringValue", ScalarTypes.BIG_DECIMAL);

  /** {@code StringValue}. */
  public static final MessageCodec<BigInteger> BIG_INTEGER =
      new WrapperCodec<>("StringValue", ScalarTypes.BIG_INTEGER);

  /** {@code Timestamp}. */
  public static final MessageCodec<Instant> INSTANT = new TimestampCodec();

  /** {@code Timestamp}; the offset is not kept: what is read is at UTC. */
  public static final MessageCodec<OffsetDateTime> OFFSET_DATE_TIME =
      INSTANT.as(OffsetDateTime::toInstant, instant -> instant.atOffset(ZoneOffset.UTC));

  /** {@code Timestamp}; the zone is not kept: what is read is at UTC. */
  public static final MessageCodec<ZonedDateTime> ZONED_DATE_TIME =
      INSTANT.as(ZonedDateTime::toInstant, instant -> instant.atZone(ZoneOffset.UTC));

  /** {@code Duration}. */
  public static final MessageCodec<Duration> DURATION = new DurationCodec();

  /** {@code Struct}; nulls inside are JSON's null. */
  public static final MessageCodec<Map<String, Object>> STRUCT = new StructCodec();

  /**
   * {@code Value}. JSON's null is not an {@code Object}: as the value itself it is refused, both
   * ways, like a null in any other place that is not nullable; inside of maps and lists it is null.
   */
  public static final MessageCodec<Object> VALUE = new ValueCodec();

  /** {@code Value}; JSON's null is {@link JsonNode#nullNode()}. */
  public static final MessageCodec<JsonNode> JSON_NODE = new JsonNodeCodec();

  /** {@code ListValue}; nulls inside are JSON's null. */
  public static final MessageCodec<List<Object>> LIST_VALUE = new ListValueCodec();

  private StandardCodecs() {}

  /**
   * {@code StringValue} of an enum that is a string.
   *
   * @param type the enum
   * @param <E> the Java enum
   * @return the codec
   */
  public static <E extends Enum<E>> MessageCodec<E> text(EnumTextCodec<E> type) {
    return new WrapperCodec<>("StringValue", type);
  }
}
