package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Presence;
import java.util.Locale;

/** A field of one scalar, enum or text. */
record ScalarFieldCode(FieldModel field, Shape.Single shape, String constant, String local)
    implements FieldCode {

  @Override
  public CodeBlock declaration() {
    return FieldCode.declare("of", field, KindCode.codec(shape.kind()));
  }

  @Override
  public CodeBlock write(Verb verb) {
    CodeBlock accessor = AccessCode.read(field);
    if (isDirect()) {
      return CodeBlock.of("$L($L, $L)", verb.method(writtenAs()), constant, accessor);
    }
    return CodeBlock.of(
        "$L($L, $L, $L)",
        verb.method(shape.presence() == Presence.REQUIRED ? "" : "Nullable"),
        constant,
        KindCode.codec(shape.kind()),
        PresenceCode.orNull(shape.presence(), constant, accessor, verb));
  }

  @Override
  public Reading reading(Encoding encoding) {
    if (isDirect()) {
      return new Reading(
          CodeBlock.of("$T $L = $L", JavaNames.of(shape.kind()), local, zero()),
          CodeBlock.of("$L = in.read$L()", local, typeName()),
          CodeBlock.of("$L", local));
    }
    return new Reading(
        CodeBlock.of("$T $L = null", JavaNames.boxed(shape.kind()), local),
        CodeBlock.of("$L = in.read($L)", local, KindCode.codec(shape.kind())),
        argument());
  }

  private CodeBlock argument() {
    return shape.presence() == Presence.REQUIRED
        ? CodeBlock.of("in.orDefault($L, $L, $L)", constant, KindCode.codec(shape.kind()), local)
        : PresenceCode.of(shape.presence(), CodeBlock.of("$L", local));
  }

  /** Whether the value is a primitive that is read and written without its wrapper. */
  private boolean isDirect() {
    return shape.presence() == Presence.REQUIRED
        && shape.kind() != Kind.Plain.CHAR
        && JavaNames.of(shape.kind()).isPrimitive();
  }

  private String zero() {
    return shape.kind() == Kind.Plain.BOOLEAN ? "false" : "0";
  }

  private String writtenAs() {
    return shape.kind() == Kind.Plain.BYTE || shape.kind() == Kind.Plain.SHORT ? "Int" : typeName();
  }

  /** Such as {@code Double} of {@link Kind.Plain#DOUBLE}. */
  private String typeName() {
    String name = ((Enum<?>) shape.kind()).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
