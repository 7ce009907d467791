package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.codec.PendingMessage;
import io.vention.micronaut.codec.Repeated;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Presence;

/** A field of one message. */
record MessageFieldCode(FieldModel field, Shape.Single shape, String constant, String local)
    implements FieldCode {

  @Override
  public CodeBlock declaration() {
    return FieldCode.declare(
        shape.kind() == Kind.WellKnown.JSON_NODE ? "jsonNode" : "message", field);
  }

  @Override
  public CodeBlock write(Verb verb) {
    CodeBlock accessor = AccessCode.read(field);
    return CodeBlock.of(
        "$L($L, $L, $L)",
        verb.method(isRequired() ? "Message" : "NullableMessage"),
        constant,
        KindCode.codec(shape.kind()),
        PresenceCode.orNull(shape.presence(), constant, accessor, verb));
  }

  @Override
  public Reading reading(Encoding encoding) {
    return encoding == Encoding.PROTO ? protoReading() : jsonReading();
  }

  private Reading protoReading() {
    return new Reading(
        CodeBlock.of("$T $L = null", PendingMessage.class, local),
        CodeBlock.of("$L = in.pending($L)", local, local),
        argument(protoValue()));
  }

  private CodeBlock protoValue() {
    if (shape.kind() == Kind.WellKnown.VALUE && shape.presence() != Presence.REQUIRED) {
      return CodeBlock.of("in.nullableValue($L, $L)", constant, local);
    }
    return CodeBlock.of(
        "in.$L($L, $L, $L)",
        isRequired() ? "required" : "nullable",
        constant,
        KindCode.codec(shape.kind()),
        local);
  }

  private Reading jsonReading() {
    TypeName type = JavaNames.of(shape.kind());
    return new Reading(
        CodeBlock.of("$T $L = null", type, local),
        CodeBlock.of("$L = in.readMessage($L)", local, KindCode.codec(shape.kind())),
        argument(
            isRequired()
                ? CodeBlock.of("in.required($L, $L)", constant, local)
                : CodeBlock.of("$L", local)));
  }

  private CodeBlock argument(CodeBlock value) {
    return isNullWrittenAsEmpty()
        ? CodeBlock.of("$T.orEmpty($L)", Repeated.class, value)
        : PresenceCode.of(shape.presence(), value);
  }

  private boolean isRequired() {
    return shape.presence() == Presence.REQUIRED && !isNullWrittenAsEmpty();
  }

  /** Whether the value is a Java map or list, whose null is written as empty. */
  private boolean isNullWrittenAsEmpty() {
    return shape.presence() == Presence.REQUIRED
        && (shape.kind() == Kind.WellKnown.STRUCT || shape.kind() == Kind.WellKnown.LIST_VALUE);
  }
}
