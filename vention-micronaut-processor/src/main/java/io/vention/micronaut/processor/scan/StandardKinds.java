package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.Text;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of Java's own types have a mapping. */
final class StandardKinds {

  private static final Map<String, Kind> PRIMITIVES =
      Map.of(
          "boolean", Plain.BOOLEAN,
          "byte", Plain.BYTE,
          "short", Plain.SHORT,
          "int", Plain.INT,
          "long", Plain.LONG,
          "float", Plain.FLOAT,
          "double", Plain.DOUBLE,
          "char", Plain.CHAR);

  private static final Map<String, Kind> WRAPPERS =
      Map.of(
          "java.lang.Boolean", Plain.BOOLEAN,
          "java.lang.Byte", Plain.BYTE,
          "java.lang.Short", Plain.SHORT,
          "java.lang.Integer", Plain.INT,
          "java.lang.Long", Plain.LONG,
          "java.lang.Float", Plain.FLOAT,
          "java.lang.Double", Plain.DOUBLE,
          "java.lang.Character", Plain.CHAR);

  private static final Map<String, Kind> REFERENCES =
      Map.ofEntries(
          Map.entry("java.lang.String", Plain.STRING),
          Map.entry("java.nio.ByteBuffer", Plain.BYTE_BUFFER),
          Map.entry("java.time.LocalDate", Text.LOCAL_DATE),
          Map.entry("java.time.LocalTime", Text.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", Text.LOCAL_DATE_TIME),
          Map.entry("java.util.UUID", Text.UUID),
          Map.entry("java.net.URI", Text.URI),
          Map.entry("java.math.BigDecimal", Text.BIG_DECIMAL),
          Map.entry("java.math.BigInteger", Text.BIG_INTEGER),
          Map.entry("java.time.Instant", WellKnown.INSTANT),
          Map.entry("java.time.OffsetDateTime", WellKnown.OFFSET_DATE_TIME),
          Map.entry("java.time.ZonedDateTime", WellKnown.ZONED_DATE_TIME),
          Map.entry("java.time.Duration", WellKnown.DURATION),
          Map.entry("java.lang.Object", WellKnown.VALUE),
          Map.entry("io.micronaut.json.tree.JsonNode", WellKnown.JSON_NODE));

  private StandardKinds() {}

  /** What one value of a type is; null for types of another kind. */
  static @Nullable Kind of(ClassElement type) {
    if (JavaTypes.isUnresolved(type)) {
      return null;
    }
    String name = type.getName();
    if (type.isArray()) {
      return isByteArray(type) ? Plain.BYTES : null;
    }
    if (type.isPrimitive()) {
      return PRIMITIVES.get(name);
    }
    if (isStruct(type)) {
      return WellKnown.STRUCT;
    }
    if (isListValue(type)) {
      return WellKnown.LIST_VALUE;
    }
    Kind wrapper = WRAPPERS.get(name);
    return wrapper == null ? REFERENCES.get(name) : wrapper;
  }

  static boolean isWrapper(ClassElement type) {
    return !type.isArray() && WRAPPERS.containsKey(type.getName());
  }

  private static boolean isByteArray(ClassElement type) {
    return type.isPrimitive() && type.getArrayDimensions() == 1 && type.getName().equals("byte");
  }

  private static boolean isStruct(ClassElement type) {
    return type.getName().equals("java.util.Map")
        && isArgument(type, "K", "java.lang.String")
        && isArgument(type, "V", "java.lang.Object");
  }

  private static boolean isListValue(ClassElement type) {
    return type.getName().equals("java.util.List") && isArgument(type, "E", "java.lang.Object");
  }

  private static boolean isArgument(ClassElement type, String variable, String name) {
    ClassElement argument = type.getTypeArguments().get(variable);
    return argument != null
        && argument.getName().equals(name)
        && !argument.isArray()
        && !argument.isWildcard()
        && !argument.isRawType()
        && !JavaTypes.isUnresolved(argument);
  }
}
