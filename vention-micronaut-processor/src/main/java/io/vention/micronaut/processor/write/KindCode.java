package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.codec.ScalarTypes;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.processor.schema.Kind;

/** What reads and writes a kind. */
final class KindCode {

  private KindCode() {}

  /** Whether a kind is a message on the wire, and so has a codec rather than a scalar type. */
  static boolean isMessage(Kind kind) {
    return kind instanceof Kind.WellKnown || kind instanceof Kind.MessageKind;
  }

  /** The scalar type or codec, such as {@code ScalarTypes.INT} or {@code $PointCodec.INSTANCE}. */
  static CodeBlock codec(Kind kind) {
    if (kind instanceof Kind.WellKnown wellKnown) {
      return CodeBlock.of("$T.$L", StandardCodecs.class, wellKnown.name());
    }
    if (kind instanceof Kind.MessageKind message) {
      return CodeBlock.of("$T.INSTANCE", JavaNames.of(message.type().codecClass()));
    }
    if (kind instanceof Kind.EnumKind enumKind) {
      return CodeBlock.of("$T.INSTANCE", JavaNames.of(enumKind.type().codecClass()));
    }
    if (kind instanceof Kind.TextEnumKind textEnum) {
      return CodeBlock.of("$T.INSTANCE", JavaNames.of(textEnum.type().codecClass()));
    }
    return CodeBlock.of("$T.$L", ScalarTypes.class, ((Enum<?>) kind).name());
  }
}
