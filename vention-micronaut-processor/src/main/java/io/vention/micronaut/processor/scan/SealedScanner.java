package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.OneofModel;
import io.vention.micronaut.schema.MessageType;
import org.jspecify.annotations.Nullable;

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
    JsonAnnotations.checkClass(sealed, place, problems);
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
    String name = JavaTypes.of(permitted).name();
    Element pointAt = compilation.hasSource(permitted) ? permitted : place.element();
    Place at = new Place(place.name() + ": permitted " + name, pointAt);
    String ownName = TypeScanner.ownName(permitted);
    Property property = Property.ofClass(permitted, Names.json(Names.field(ownName)));
    fields.addToOneof(at, property, ownName, kind(sealed, permitted, at));
    if (Names.field(ownName).equals(MessageType.ONEOF)) {
      problems.add(
          at, "field name \"kind\" is that of the oneof (give the class another with @ProtoName)");
    }
  }

  /** The message that a class is; null where there is none. */
  private @Nullable Kind kind(ClassElement sealed, ClassElement permitted, Place at) {
    PermittedUse use = PermittedUse.of(permitted, sealed);
    if (use.type() == null) {
      return null;
    }
    if (!use.open().isEmpty()) {
      problems.add(
          at,
          "nothing says what its "
              + String.join(", ", use.open())
              + " stands for (let it be in the type arguments of "
              + JavaTypes.of(sealed).name()
              + ")");
      return null;
    }
    Kind kind = types.kind(use.type(), at, problems);
    if (kind != null && !(kind instanceof Kind.MessageKind)) {
      problems.add(at, "an enum is no message (wrap it in a record)");
      return null;
    }
    return kind;
  }
}
