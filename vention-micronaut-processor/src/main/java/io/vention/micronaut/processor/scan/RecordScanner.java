package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.FieldElement;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.schema.MessageType;

/** Makes a message of a record. */
final class RecordScanner {

  private final TypeScanner types;
  private final Place place;
  private final boolean hasSource;
  private final Problems problems;

  RecordScanner(TypeScanner types, Place place, boolean hasSource, Problems problems) {
    this.types = types;
    this.place = place;
    this.hasSource = hasSource;
    this.problems = problems;
  }

  MessageModel scan(ClassElement record, JavaType javaType, String name) {
    Javadoc javadoc = Comments.javadoc(record);
    FieldTable fields = new FieldTable(types, "component", problems);
    // a record's fields are its components in order, with the annotations that may stand on fields
    for (FieldElement component :
        record.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared().onlyInstance())) {
      Element pointAt = hasSource ? component : place.element();
      Place at = place.part("component \"" + component.getName() + "\"", pointAt);
      fields.add(at, component, javadoc.param(component.getName()));
    }
    return new MessageModel(
        javaType,
        false,
        new MessageType(name, javaType.text(), fields.schema(), Comments.of(record)),
        fields.all());
  }
}
