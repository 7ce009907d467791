package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.FieldNumbers;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.StandardTypes;
import io.vention.micronaut.schema.FieldLabel;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.FieldType.Scalar;
import io.vention.micronaut.schema.MessageField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one message: from components, properties, parameters or a result. */
final class FieldTable {

  private final TypeScanner types;
  private final ShapeScanner shapes;
  private final FieldRules rules;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param what what the fields are in Java: {@code component}, {@code property}, {@code parameter}
   */
  FieldTable(TypeScanner types, String what, Problems problems) {
    this.types = types;
    this.shapes = new ShapeScanner(types, problems);
    this.rules = new FieldRules(what, problems);
  }

  /** A field; without a shape it only has its number's place. */
  private record Entry(
      Property property, String name, String jsonName, int number, @Nullable Shape shape) {}

  List<FieldModel> all() {
    List<Integer> numbers = FieldNumbers.of(entries.stream().map(Entry::number).toList());
    List<FieldModel> fields = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      if (entry.shape() != null) {
        fields.add(field(entry, entry.shape(), numbers.get(at)));
      }
    }
    return fields;
  }

  List<MessageField> schema() {
    return all().stream().map(FieldModel::schema).toList();
  }

  /** Adds the field of a property of some type. */
  void add(Place place, Property property, TypeUse type) {
    add(place, property, shapes.shape(type, place));
  }

  /** Adds the field of a property whose shape is known; null where a problem leaves none. */
  void add(Place place, Property property, @Nullable Shape shape) {
    Entry entry =
        new Entry(
            property,
            one(property.protoNames(), Names.field(property.name())),
            one(property.jsonNames(), property.name()),
            one(property.numbers(), FieldNumbers.BY_TURN),
            shape);
    rules.checkGiven(property, place);
    if (shape != null) {
      rules.checkNames(entry.name(), entry.jsonName(), property.name(), place);
    }
    entries.add(entry);
  }

  private static <T> T one(Set<T> given, T otherwise) {
    return given.isEmpty() ? otherwise : given.iterator().next();
  }

  private FieldModel field(Entry entry, Shape shape, int number) {
    Property property = entry.property();
    MessageField schema =
        new MessageField(
            number,
            entry.name(),
            entry.jsonName(),
            label(shape),
            key(shape),
            type(shape),
            Comments.field(property.comment(), shape, property.annotations()));
    return new FieldModel(schema, property.identifier(), shape, property.access());
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
