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
      add(fields, sealed, permitted);
    }
    return new OneofModel(
        javaType,
        new MessageType(name, javaType.text(), fields.schema(), Comments.of(sealed)),
        fields.all());
  }

  private void add(FieldTable fields, ClassElement sealed, ClassElement permitted) {
    Place at =
        new Place(
            place.name() + ": permitted " + JavaTypes.of(permitted).name(),
            compilation.hasSource(permitted) ? permitted : place.element());
    PermittedUse use = PermittedUse.of(permitted, sealed);
    if (use.type() == null) {
      fields.skip();
      return;
    }
    if (!use.open().isEmpty()) {
      problems.add(
          at,
          "nothing says what its "
              + String.join(", ", use.open())
              + " stands for (let it be in the type arguments of "
              + JavaTypes.of(sealed).name()
              + ")");
      return;
    }
    Kind kind = types.kind(use.type(), at, problems);
    if (kind instanceof Kind.MessageKind message) {
      fields.addToOneof(at, TypeScanner.ownName(permitted), message, Comments.of(permitted));
    } else if (kind != null) {
      problems.add(at, "an enum is no message (wrap it in a record)");
    }
  }
}
