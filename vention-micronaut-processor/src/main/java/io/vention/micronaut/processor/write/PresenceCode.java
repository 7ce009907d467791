package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.codec.Optionals;
import io.vention.micronaut.processor.schema.Shape.Presence;
import java.util.Optional;

/** How Java's ways to say that there is no value become a null, and the other way round. */
final class PresenceCode {

  private PresenceCode() {}

  /** The value of an accessor, null if there is none. */
  static CodeBlock orNull(
      Presence presence, String constant, CodeBlock accessor, FieldCode.Verb verb) {
    CodeBlock checked = CodeBlock.of("$L.required($L, $L)", verb.receiver(), constant, accessor);
    return switch (presence) {
      case REQUIRED, NULLABLE -> accessor;
      case OPTIONAL -> CodeBlock.of("$L.orElse(null)", checked);
      case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE ->
          CodeBlock.of("$T.value($L)", Optionals.class, checked);
    };
  }

  /** What an accessor returns for a value that may be null. */
  static CodeBlock of(Presence presence, CodeBlock nullable) {
    return switch (presence) {
      case REQUIRED, NULLABLE -> nullable;
      case OPTIONAL -> CodeBlock.of("$T.ofNullable($L)", Optional.class, nullable);
      case OPTIONAL_INT -> CodeBlock.of("$T.ofInt($L)", Optionals.class, nullable);
      case OPTIONAL_LONG -> CodeBlock.of("$T.ofLong($L)", Optionals.class, nullable);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$T.ofDouble($L)", Optionals.class, nullable);
    };
  }
}
