package io.vention.micronaut.processor.write;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Messages of random values, among them many of those at the edge. */
public final class RandomMessages {

  private static final int MAX_DEPTH = 4;
  private static final int MAX_ELEMENTS = 4;

  private final Random random;
  private final Rules rules;

  /**
   * Messages of random values.
   *
   * @param random where they come from
   * @param rules what the Java types hold, where the descriptor does not tell
   */
  public RandomMessages(Random random, Rules rules) {
    this.random = random;
    this.rules = rules;
  }

  /** What Java types hold, where the descriptor does not tell. */
  public interface Rules {

    /** A value for a field; null where any value of the field's type will do. */
    @Nullable Object value(FieldDescriptor field, Random random);

    /** Whether a field that is one message may be absent. */
    boolean isNullable(FieldDescriptor field);

    /** Whether a field holds equal elements once. */
    boolean isSet(FieldDescriptor field);
  }

  /**
   * A message.
   *
   * @param descriptor its type
   * @return a message
   */
  public DynamicMessage next(Descriptor descriptor) {
    return next(descriptor, 0);
  }

  private DynamicMessage next(Descriptor descriptor, int depth) {
    DynamicMessage.Builder builder = DynamicMessage.newBuilder(descriptor);
    for (FieldDescriptor field : descriptor.getFields()) {
      if (field.getRealContainingOneof() != null) {
        continue;
      }
      if (field.isMapField()) {
        addEntries(builder, field, depth);
      } else if (field.isRepeated()) {
        addElements(builder, field, depth);
      } else if (isPresent(field, depth)) {
        builder.setField(field, value(field, depth));
      }
    }
    for (OneofDescriptor oneof : descriptor.getRealOneofs()) {
      // The first ends what is in itself otherwise
      int set = depth < MAX_DEPTH ? random.nextInt(oneof.getFieldCount()) : 0;
      builder.setField(oneof.getField(set), value(oneof.getField(set), depth));
    }
    return builder.build();
  }

  private boolean isPresent(FieldDescriptor field, int depth) {
    boolean message = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
    boolean mayBeAbsent = message ? rules.isNullable(field) : field.toProto().getProto3Optional();
    return !mayBeAbsent || (depth < MAX_DEPTH && random.nextBoolean());
  }

  private int count(int depth) {
    return depth >= MAX_DEPTH ? 0 : random.nextInt(MAX_ELEMENTS);
  }

  private void addElements(DynamicMessage.Builder builder, FieldDescriptor field, int depth) {
    for (int left = count(depth); left > 0; left--) {
      Object value = value(field, depth);
      if (!rules.isSet(field) || !((List<?>) builder.getField(field)).contains(value)) {
        builder.addRepeatedField(field, value);
      }
    }
  }

  private void addEntries(DynamicMessage.Builder builder, FieldDescriptor field, int depth) {
    FieldDescriptor key = field.getMessageType().findFieldByNumber(1);
    FieldDescriptor value = field.getMessageType().findFieldByNumber(2);
    Map<Object, Object> entries = new HashMap<>();
    for (int left = count(depth); left > 0; left--) {
      Object ruled = rules.value(field, random);
      entries.put(value(key, depth), ruled == null ? value(value, depth) : ruled);
    }
    entries.forEach(
        (k, v) ->
            builder.addRepeatedField(
                field,
                DynamicMessage.newBuilder(field.getMessageType())
                    .setField(key, k)
                    .setField(value, v)
                    .build()));
  }

  private Object value(FieldDescriptor field, int depth) {
    Object ruled = rules.value(field, random);
    if (ruled != null) {
      return ruled;
    }
    return switch (field.getJavaType()) {
      case BOOLEAN -> random.nextBoolean();
      case INT -> RandomValues.intValue(random);
      case LONG -> RandomValues.longValue(random);
      case FLOAT -> RandomValues.floatValue(random);
      case DOUBLE -> RandomValues.doubleValue(random);
      case STRING -> RandomValues.text(random);
      case BYTE_STRING -> RandomValues.bytes(random);
      case ENUM -> enumValue(field);
      case MESSAGE -> message(field.getMessageType(), depth);
    };
  }

  /** Any of an enum's values but the zero, which many enums have only for absence. */
  private EnumValueDescriptor enumValue(FieldDescriptor field) {
    List<EnumValueDescriptor> values = field.getEnumType().getValues();
    return values.get(1 + random.nextInt(values.size() - 1));
  }

  private Message message(Descriptor type, int depth) {
    return switch (type.getFullName()) {
      case "google.protobuf.Timestamp" -> RandomValues.timestamp(random);
      case "google.protobuf.Duration" -> RandomValues.duration(random);
      case "google.protobuf.Value" -> RandomValues.value(random, depth);
      case "google.protobuf.Struct" -> RandomValues.struct(random, depth);
      case "google.protobuf.ListValue" -> RandomValues.list(random, depth);
      default -> next(type, depth + 1);
    };
  }
}
