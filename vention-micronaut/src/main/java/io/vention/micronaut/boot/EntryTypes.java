package io.vention.micronaut.boot;

import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.schema.MessageRef;
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
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages of RPCs that are added in code, by their classes. */
final class EntryTypes {

  private static final Map<Class<?>, MessageRef<?>> STANDARD = standard();

  private final Map<Class<?>, MessageRef<?>> named;

  EntryTypes(Map<Class<?>, MessageRef<?>> named) {
    this.named = named;
  }

  /** The message that is a class; empty where none is known. */
  Optional<MessageRef<?>> message(Class<?> type) {
    return Optional.ofNullable(named.get(type));
  }

  /** The message that is a class, or carries its values; null where none is known. */
  @Nullable MessageRef<?> messageOrWrapper(Class<?> type) {
    return message(type).orElse(STANDARD.get(type));
  }

  private static Map<Class<?>, MessageRef<?>> standard() {
    Map<Class<?>, MessageRef<?>> standard = new HashMap<>();
    add(standard, Void.class, "Empty", StandardCodecs.EMPTY);
    add(standard, Boolean.class, "BoolValue", StandardCodecs.BOOLEAN);
    add(standard, Integer.class, "Int32Value", StandardCodecs.INT);
    add(standard, Long.class, "Int64Value", StandardCodecs.LONG);
    add(standard, Float.class, "FloatValue", StandardCodecs.FLOAT);
    add(standard, Double.class, "DoubleValue", StandardCodecs.DOUBLE);
    add(standard, String.class, "StringValue", StandardCodecs.STRING);
    add(standard, byte[].class, "BytesValue", StandardCodecs.BYTES);
    add(standard, ByteBuffer.class, "BytesValue", StandardCodecs.BYTE_BUFFER);
    add(standard, Instant.class, "Timestamp", StandardCodecs.INSTANT);
    add(standard, OffsetDateTime.class, "Timestamp", StandardCodecs.OFFSET_DATE_TIME);
    add(standard, ZonedDateTime.class, "Timestamp", StandardCodecs.ZONED_DATE_TIME);
    add(standard, Duration.class, "Duration", StandardCodecs.DURATION);
    add(standard, LocalDate.class, "StringValue", StandardCodecs.LOCAL_DATE);
    add(standard, LocalTime.class, "StringValue", StandardCodecs.LOCAL_TIME);
    add(standard, LocalDateTime.class, "StringValue", StandardCodecs.LOCAL_DATE_TIME);
    add(standard, UUID.class, "StringValue", StandardCodecs.UUID);
    add(standard, URI.class, "StringValue", StandardCodecs.URI);
    add(standard, BigDecimal.class, "StringValue", StandardCodecs.BIG_DECIMAL);
    add(standard, BigInteger.class, "StringValue", StandardCodecs.BIG_INTEGER);
    return Map.copyOf(standard);
  }

  private static void add(
      Map<Class<?>, MessageRef<?>> standard, Class<?> type, String name, MessageCodec<?> codec) {
    standard.put(type, new MessageRef<>(".google.protobuf." + name, codec));
  }
}
