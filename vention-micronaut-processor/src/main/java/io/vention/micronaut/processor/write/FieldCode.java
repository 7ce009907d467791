package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.codec.Field;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Shape;

/**
 * What a codec does with one field. {@code sizes}, {@code out}, {@code in} and {@code message} are
 * the parameters of the codec's methods.
 */
interface FieldCode {

  /** The declaration of the field's constant, such as {@code Field.of(1, "x", "x", ...)}. */
  CodeBlock declaration();

  /**
   * Counts or writes the field.
   *
   * @param verb {@code sizes.of} or {@code out.write}, which the methods' names begin with
   */
  CodeBlock write(Verb verb);

  /** What the reader of an encoding does with the field. */
  Reading reading(Encoding encoding);

  /** The two encodings, where reading differs. */
  enum Encoding {
    PROTO,
    JSON
  }

  /** The two receivers of a field's value, whose methods have the same names behind a prefix. */
  enum Verb {
    SIZE("sizes", "of"),
    WRITE("out", "write");

    private final String receiver;
    private final String prefix;

    Verb(String receiver, String prefix) {
      this.receiver = receiver;
      this.prefix = prefix;
    }

    String receiver() {
      return receiver;
    }

    /** Such as {@code sizes.ofInt}. */
    String method(String suffix) {
      return receiver + "." + prefix + suffix;
    }
  }

  /**
   * How a field is read into a local variable.
   *
   * @param local its declaration
   * @param read what is done when the field is met
   * @param argument what the record's constructor gets
   */
  record Reading(CodeBlock local, CodeBlock read, CodeBlock argument) {}

  /**
   * The code for a field.
   *
   * @param field the field
   * @param constant the name of its constant
   * @param local the name of its variable while it is read
   */
  static FieldCode of(FieldModel field, String constant, String local) {
    if (field.shape() instanceof Shape.Single single) {
      return KindCode.isMessage(single.kind())
          ? new MessageFieldCode(field, single, constant, local)
          : new ScalarFieldCode(field, single, constant, local);
    }
    return field.shape() instanceof Shape.Repeated repeated
        ? new RepeatedFieldCode(field, repeated, constant, local)
        : new MapFieldCode(field, (Shape.Mapped) field.shape(), constant, local);
  }

  /** Declares a field of which only number and names matter. */
  static CodeBlock declare(String factory, FieldModel field) {
    return CodeBlock.of(
        "$T.$L($L, $S, $S)",
        Field.class,
        factory,
        field.schema().number(),
        field.schema().name(),
        field.schema().jsonName());
  }

  /** Declares a field of scalars. */
  static CodeBlock declare(String factory, FieldModel field, CodeBlock type) {
    return CodeBlock.of(
        "$T.$L($L, $S, $S, $L)",
        Field.class,
        factory,
        field.schema().number(),
        field.schema().name(),
        field.schema().jsonName(),
        type);
  }
}
