package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.processor.schema.Access;
import io.vention.micronaut.processor.schema.FieldModel;

/** How code gets at a property of {@code message}. */
final class AccessCode {

  private AccessCode() {}

  /** The property's value. */
  static CodeBlock read(FieldModel field) {
    Access.Member member = field.access().read();
    return CodeBlock.of(member.isField() ? "message.$L" : "message.$L()", member.name());
  }

  /** Sets the property. */
  static CodeBlock write(Access.Member member, CodeBlock value) {
    return CodeBlock.of(
        member.isField() ? "message.$L = $L" : "message.$L($L)", member.name(), value);
  }
}
