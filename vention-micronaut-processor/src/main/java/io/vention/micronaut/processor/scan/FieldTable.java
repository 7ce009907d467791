package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ParameterElement;
import io.micronaut.inject.ast.TypedElement;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.FieldNumbers;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.StandardTypes;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.FieldLabel;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.FieldType.Scalar;
import io.vention.micronaut.schema.MessageField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one message: from components, parameters or a result. */
final class FieldTable {

  private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

  /** Names that a record's component cannot have (Java Language Specification 8.10.1). */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final TypeScanner types;
  private final ShapeScanner shapes;
  private final String what;
  private final Problems problems;
  private final List<FieldModel> fields = new ArrayList<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byJsonName = new HashMap<>();
  private final Map<String, String> byDerivedJsonName = new HashMap<>();
  private int declared;

  /**
   * An empty table.
   *
   * @param what what the fields are in Java: {@code component}, {@code parameter}
   */
  FieldTable(TypeScanner types, String what, Problems problems) {
    this.types = types;
    this.shapes = new ShapeScanner(types, problems);
    this.what = what;
    this.problems = problems;
  }

  List<FieldModel> all() {
    return fields;
  }

  List<MessageField> schema() {
    return fields.stream().map(FieldModel::schema).toList();
  }

  /** Adds the field of a component or parameter. */
  void add(Place place, TypedElement element, String comment) {
    Shape shape = shapes.shape(TypeUse.of(element), place);
    if (shape != null) {
      add(place, element, shape, comment);
    } else {
      declared++;
    }
  }

  /** Adds the field of a component or parameter whose shape is known. */
  void add(Place place, TypedElement element, Shape shape, String comment) {
    String property =
        element instanceof ParameterElement parameter ? Notes.name(parameter) : element.getName();
    String name = element.stringValue(ProtoName.class).orElseGet(() -> Names.field(property));
    String jsonName =
        element.stringValue(JSON_PROPERTY).filter(text -> !text.isEmpty()).orElse(property);
    add(place, property, name, jsonName, shape, Comments.field(comment, shape, element));
  }

  /** Adds the field of a value that has no name of its own. */
  void add(Place place, String name, Shape shape) {
    Documentation doc = Comments.field("", shape, AnnotationMetadata.EMPTY_METADATA);
    add(place, name, name, name, shape, doc);
  }

  private void add(
      Place place, String property, String name, String jsonName, Shape shape, Documentation doc) {
    NameRules.field(name, "field name", place, problems);
    if (distinct(byName, name, property, "the field name", place)
        && distinct(byJsonName, jsonName, property, "the JSON name", place)) {
      // protoc refuses two of these as well, whatever json_name says
      distinct(byDerivedJsonName, Names.json(name), property, "the derived JSON name", place);
    }
    int number = FieldNumbers.at(declared++);
    MessageField schema =
        new MessageField(number, name, jsonName, label(shape), key(shape), type(shape), doc);
    fields.add(new FieldModel(schema, component(property), shape));
  }

  private boolean distinct(
      Map<String, String> seen, String name, String property, String shared, Place place) {
    String other = seen.putIfAbsent(name, property);
    if (other != null) {
      problems.add(
          place,
          shared
              + " \""
              + name
              + "\" is also that of "
              + what
              + " \""
              + other
              + "\" (give one of them another with @ProtoName)");
    }
    return other == null;
  }

  private static String component(String property) {
    return NO_COMPONENTS.contains(property) ? property + "_" : property;
  }

  private static FieldLabel label(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return single.presence() == Shape.Presence.REQUIRED
          ? FieldLabel.SINGULAR
          : FieldLabel.OPTIONAL;
    }
    return FieldLabel.REPEATED;
  }

  private static @Nullable Scalar key(Shape shape) {
    return shape instanceof Shape.Mapped mapped ? (Scalar) StandardTypes.field(mapped.key()) : null;
  }

  private FieldType type(Shape shape) {
    if (shape instanceof Shape.Single single) {
      return types.field(single.kind());
    }
    if (shape instanceof Shape.Repeated repeated) {
      return types.field(repeated.element());
    }
    return types.field(((Shape.Mapped) shape).value());
  }
}
