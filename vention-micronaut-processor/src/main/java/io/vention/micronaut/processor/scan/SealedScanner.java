package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.OneofModel;
import io.vention.micronaut.schema.MessageType;

/** Makes a message of a sealed type: each class that it permits is a field of one oneof. */
final class SealedScanner {

  private final TypeScanner types;
  private final Compilation compilation;
  private final Place place;
  private final Problems problems;

  SealedScanner(TypeScanner types, Compilation compilation, Place place, Problems problems) {
    this.types = types;
    this.compilation = compilation;
    this.place = place;
    this.problems = problems;
  }

  OneofModel scan(ClassElement sealed, JavaType javaType, String name) {
    FieldTable fields = new FieldTable(types, "class", problems);
    for (ClassElement permitted : compilation.permitted(sealed)) {
      add(fields, permitted);
    }
    return new OneofModel(
        javaType,
        new MessageType(name, javaType.canonicalName(), fields.schema(), Comments.of(sealed)),
        fields.all());
  }

  private void add(FieldTable fields, ClassElement permitted) {
    JavaType javaType = JavaTypes.of(permitted);
    Place at =
        new Place(
            place.name() + ": permitted " + javaType.name(),
            compilation.hasSource(permitted) ? permitted : place.element());
    Kind kind = types.kind(permitted, at, problems);
    if (kind instanceof Kind.MessageKind message) {
      fields.addToOneof(at, types.name(message.type()), message, Comments.of(permitted));
    } else if (kind != null) {
      problems.add(at, "an enum is no message (wrap it in a record)");
    }
  }
}
