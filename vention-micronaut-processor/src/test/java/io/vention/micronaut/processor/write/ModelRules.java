package io.vention.micronaut.processor.write;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.NullValue;
import com.google.protobuf.Value;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import io.vention.micronaut.processor.schema.Shape.Presence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What models say that Java holds. */
final class ModelRules implements RandomMessages.Rules {

  private static final int MAX_EPOCH_DAY = 3_000_000;

  private final Map<String, Shape> shapes = new HashMap<>();

  ModelRules(List<MessageModel> models) {
    for (MessageModel model : models) {
      for (FieldModel field : model.fields()) {
        shapes.put(model.schema().name() + "." + field.schema().name(), field.shape());
      }
    }
  }

  private @Nullable Shape shape(FieldDescriptor field) {
    return shapes.get(field.getContainingType().getName() + "." + field.getName());
  }

  @Override
  public boolean isNullable(FieldDescriptor field) {
    return shape(field) instanceof Shape.Single single && single.presence() != Presence.REQUIRED;
  }

  @Override
  public boolean isSet(FieldDescriptor field) {
    return shape(field) instanceof Shape.Repeated repeated && repeated.container() == Container.SET;
  }

  @Override
  public @Nullable Object value(FieldDescriptor field, Random random) {
    Shape shape = shape(field);
    if (shape == null) {
      return key(field, random);
    }
    Kind kind = TestModels.kind(shape);
    if (kind instanceof Kind.Text text) {
      return text(text, random);
    }
    if (kind.equals(TestModels.enumKind("Signal"))) {
      return enumType(field).getValues().get(random.nextInt(3));
    }
    if (kind == Kind.WellKnown.JSON_NODE && random.nextInt(4) == 0) {
      return Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build();
    }
    return small(kind, random);
  }

  private static EnumDescriptor enumType(FieldDescriptor field) {
    return field.isMapField()
        ? field.getMessageType().findFieldByNumber(2).getEnumType()
        : field.getEnumType();
  }

  /** The keys of the message that has a map of each kind of key. */
  private static @Nullable Object key(FieldDescriptor field, Random random) {
    return switch (field.getContainingType().getFullName()) {
      case "test.v1.ByKey.AByteEntry" -> field.getNumber() == 1 ? byteValue(random) : null;
      case "test.v1.ByKey.AShortEntry" -> field.getNumber() == 1 ? shortValue(random) : null;
      default -> null;
    };
  }

  private static @Nullable Object small(Kind kind, Random random) {
    if (kind == Kind.Plain.BYTE) {
      return byteValue(random);
    }
    if (kind == Kind.Plain.SHORT) {
      return shortValue(random);
    }
    return kind == Kind.Plain.CHAR ? character(random) : null;
  }

  private static int byteValue(Random random) {
    return (byte) RandomValues.intValue(random);
  }

  private static int shortValue(Random random) {
    return (short) RandomValues.intValue(random);
  }

  private static String character(Random random) {
    String[] texts = {"", "a", "\u007f", "\u00e9", "\u20ac", "\uffff"};
    return texts[random.nextInt(texts.length)];
  }

  private static String text(Kind.Text kind, Random random) {
    LocalDate date = LocalDate.ofEpochDay(random.nextInt(2 * MAX_EPOCH_DAY) - MAX_EPOCH_DAY);
    LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(random.nextLong(), 86_400_000_000_000L));
    return switch (kind) {
      case LOCAL_DATE -> date.toString();
      case LOCAL_TIME -> time.toString();
      case LOCAL_DATE_TIME -> LocalDateTime.of(date, time).toString();
      case UUID -> new UUID(random.nextLong(), random.nextLong()).toString();
      case URI -> random.nextInt(4) == 0 ? "" : "https://example.com/\u00e9?q=" + random.nextInt();
      case BIG_DECIMAL ->
          new BigDecimal(new BigInteger(200, random), random.nextInt(20_001) - 10_000).toString();
      case BIG_INTEGER -> new BigInteger(3_000, random).negate().toString();
    };
  }
}
