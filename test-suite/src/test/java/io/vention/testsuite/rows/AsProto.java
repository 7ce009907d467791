package io.vention.testsuite.rows;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import io.micronaut.json.tree.JsonNode;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the mapping says that Java's values are, in protobuf-java's own messages. */
final class AsProto {

  private AsProto() {}

  /** The message that carries values: the only one's own, a wrapper, or one made up for them. */
  static Message message(Descriptor type, List<? extends @Nullable Object> values) {
    if (values.size() == 1 && isItself(type, values.get(0))) {
      return (Message) value(type, Objects.requireNonNull(values.get(0)));
    }
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    for (int at = 0; at < values.size(); at++) {
      set(message, type.getFields().get(at), values.get(at));
    }
    return message.build();
  }

  private static boolean isItself(Descriptor type, @Nullable Object value) {
    return switch (type.getFullName()) {
      case "google.protobuf.Timestamp",
          "google.protobuf.Duration",
          "google.protobuf.Struct",
          "google.protobuf.Value",
          "google.protobuf.ListValue" ->
          true;
      default -> value != null && value.getClass().getSimpleName().equals(type.getName());
    };
  }

  private static void set(
      DynamicMessage.Builder message, FieldDescriptor field, @Nullable Object given) {
    Object value = isOptional(given) ? held(given) : given;
    if (value == null) {
      return;
    }
    if (field.isMapField()) {
      ((Map<?, ?>) value).forEach((k, v) -> message.addRepeatedField(field, entry(field, k, v)));
    } else if (field.isRepeated()) {
      elements(value).forEach(element -> message.addRepeatedField(field, value(field, element)));
    } else {
      message.setField(field, value(field, value));
    }
  }

  private static boolean isOptional(@Nullable Object value) {
    return value instanceof Optional
        || value instanceof OptionalInt
        || value instanceof OptionalLong
        || value instanceof OptionalDouble;
  }

  private static @Nullable Object held(@Nullable Object optional) {
    if (optional instanceof OptionalInt some) {
      return some.isPresent() ? some.getAsInt() : null;
    }
    if (optional instanceof OptionalLong some) {
      return some.isPresent() ? some.getAsLong() : null;
    }
    if (optional instanceof OptionalDouble some) {
      return some.isPresent() ? some.getAsDouble() : null;
    }
    return optional instanceof Optional<?> some && some.isPresent() ? some.get() : null;
  }

  private static Message entry(FieldDescriptor field, Object key, Object value) {
    DynamicMessage.Builder entry = DynamicMessage.newBuilder(field.getMessageType());
    for (FieldDescriptor part : field.getMessageType().getFields()) {
      entry.setField(part, value(part, part.getNumber() == 1 ? key : value));
    }
    return entry.build();
  }

  private static List<Object> elements(Object several) {
    List<Object> elements = new ArrayList<>();
    if (several instanceof Iterable<?> iterable) {
      iterable.forEach(elements::add);
      return elements;
    }
    for (int at = 0; at < Array.getLength(several); at++) {
      elements.add(Array.get(several, at));
    }
    return elements;
  }

  private static Object value(FieldDescriptor field, Object value) {
    return switch (field.getJavaType()) {
      case MESSAGE -> value(field.getMessageType(), value);
      case ENUM -> constant(field, (Enum<?>) value);
      case INT -> ((Number) value).intValue();
      case BYTE_STRING -> bytes(value);
      case STRING -> text(value);
      case BOOLEAN, LONG, FLOAT, DOUBLE -> value;
    };
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return Properties.text(constant);
    }
    return value instanceof Character letter && letter == 0 ? "" : value.toString();
  }

  private static EnumValueDescriptor constant(FieldDescriptor field, Enum<?> constant) {
    String prefix = field.getEnumType().getName().toUpperCase(Locale.ROOT);
    return field.getEnumType().findValueByName(prefix + "_" + constant.name());
  }

  private static ByteString bytes(Object value) {
    return value instanceof ByteBuffer buffer
        ? ByteString.copyFrom(buffer.duplicate())
        : ByteString.copyFrom((byte[]) value);
  }

  private static Object value(Descriptor type, Object value) {
    return switch (type.getFullName()) {
      case "google.protobuf.Timestamp" -> timestamp(value);
      case "google.protobuf.Duration" -> duration(value);
      case "google.protobuf.Struct" -> loose(value).getStructValue();
      case "google.protobuf.ListValue" -> loose(value).getListValue();
      case "google.protobuf.Value" -> loose(value);
      default -> object(type, value);
    };
  }

  private static Message object(Descriptor type, Object object) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field property : Properties.of(object.getClass())) {
      values.add(Properties.value(property, object));
    }
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    for (FieldDescriptor field : type.getFields()) {
      set(message, field, values.get(field.getIndex()));
    }
    return message.build();
  }

  private static Timestamp timestamp(Object value) {
    Instant at =
        value instanceof OffsetDateTime offset
            ? offset.toInstant()
            : value instanceof ZonedDateTime zoned ? zoned.toInstant() : (Instant) value;
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }

  /** Protobuf's seconds and nanoseconds have one sign. */
  private static com.google.protobuf.Duration duration(Object value) {
    Duration lasting = (Duration) value;
    boolean up = lasting.isNegative() && lasting.getNano() > 0;
    return com.google.protobuf.Duration.newBuilder()
        .setSeconds(lasting.getSeconds() + (up ? 1 : 0))
        .setNanos(lasting.getNano() - (up ? 1_000_000_000 : 0))
        .build();
  }

  private static Value loose(@Nullable Object given) {
    Object value = given instanceof JsonNode node ? node.getValue() : given;
    Value.Builder proto = Value.newBuilder();
    if (value instanceof Map<?, ?> map) {
      Struct.Builder struct = Struct.newBuilder();
      map.forEach((key, of) -> struct.putFields((String) key, loose(of)));
      return proto.setStructValue(struct).build();
    }
    if (value instanceof List<?> list) {
      List<Value> values = list.stream().map(AsProto::loose).toList();
      return proto.setListValue(ListValue.newBuilder().addAllValues(values)).build();
    }
    if (value instanceof Number number) {
      return proto.setNumberValue(number.doubleValue()).build();
    }
    if (value instanceof Boolean on) {
      return proto.setBoolValue(on).build();
    }
    return value == null
        ? proto.setNullValue(NullValue.NULL_VALUE).build()
        : proto.setStringValue((String) value).build();
  }
}
