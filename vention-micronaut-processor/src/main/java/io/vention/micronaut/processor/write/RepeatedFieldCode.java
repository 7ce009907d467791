package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.codec.Repeated;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import java.util.ArrayList;
import java.util.List;

/** A field of several values. */
record RepeatedFieldCode(FieldModel field, Shape.Repeated shape, String constant, String local)
    implements FieldCode {

  @Override
  public CodeBlock declaration() {
    return KindCode.isMessage(shape.element())
        ? FieldCode.declare("message", field)
        : FieldCode.declare("repeated", field, KindCode.codec(shape.element()));
  }

  @Override
  public CodeBlock write(Verb verb) {
    CodeBlock accessor = AccessCode.read(field);
    return CodeBlock.of(
        "$L($L, $L, $L)",
        verb.method(KindCode.isMessage(shape.element()) ? "Messages" : "Repeated"),
        constant,
        KindCode.codec(shape.element()),
        isArray() ? CodeBlock.of("$T.values($L)", Repeated.class, accessor) : accessor);
  }

  @Override
  public Reading reading(Encoding encoding) {
    TypeName list =
        ParameterizedTypeName.get(ClassName.get(List.class), JavaNames.boxed(shape.element()));
    return new Reading(
        CodeBlock.of("$T $L = new $T<>()", list, local, ArrayList.class),
        CodeBlock.of(
            "in.$L($L, $L)",
            KindCode.isMessage(shape.element()) ? "readMessages" : "readRepeated",
            local,
            KindCode.codec(shape.element())),
        argument());
  }

  private CodeBlock argument() {
    return switch (shape.container()) {
      case LIST, COLLECTION -> CodeBlock.of("$T.list($L)", Repeated.class, local);
      case SET -> CodeBlock.of("$T.set($L)", Repeated.class, local);
      case ARRAY, WRAPPER_ARRAY -> array();
    };
  }

  private CodeBlock array() {
    TypeName element = elementOfArray();
    if (element.isPrimitive()) {
      return CodeBlock.of("$T.$Ls($L)", Repeated.class, element, local);
    }
    // There are no arrays of generic types to be made, only such to be called so
    if (element instanceof ParameterizedTypeName generic) {
      return CodeBlock.of("$L.toArray(new $T[0])", local, generic.rawType());
    }
    // An array of arrays has its first dimension given: new byte[0][]
    return element instanceof ArrayTypeName inner
        ? CodeBlock.of("$L.toArray(new $T[0][])", local, inner.componentType())
        : CodeBlock.of("$L.toArray(new $T[0])", local, element);
  }

  private TypeName elementOfArray() {
    return shape.container() == Container.ARRAY
        ? JavaNames.of(shape.element())
        : JavaNames.boxed(shape.element());
  }

  private boolean isArray() {
    return shape.container() == Container.ARRAY || shape.container() == Container.WRAPPER_ARRAY;
  }
}
