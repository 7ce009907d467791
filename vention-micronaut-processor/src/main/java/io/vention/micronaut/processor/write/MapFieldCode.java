package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.codec.Repeated;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** A field that is a map. */
record MapFieldCode(FieldModel field, Shape.Mapped shape, String constant, String local)
    implements FieldCode {

  @Override
  public CodeBlock declaration() {
    return FieldCode.declare("message", field);
  }

  @Override
  public CodeBlock write(Verb verb) {
    return CodeBlock.of(
        "$L($L, $L, $L, $L)",
        verb.method(KindCode.isMessage(shape.value()) ? "MessageMap" : "Map"),
        constant,
        KindCode.codec(shape.key()),
        KindCode.codec(shape.value()),
        AccessCode.read(field));
  }

  @Override
  public Reading reading(Encoding encoding) {
    TypeName map =
        ParameterizedTypeName.get(
            ClassName.get(Map.class), JavaNames.boxed(shape.key()), JavaNames.boxed(shape.value()));
    return new Reading(
        CodeBlock.of("$T $L = new $T<>()", map, local, LinkedHashMap.class),
        CodeBlock.of(
            "in.$L($L, $L, $L)",
            KindCode.isMessage(shape.value()) ? "readMessageMap" : "readMap",
            local,
            KindCode.codec(shape.key()),
            KindCode.codec(shape.value())),
        CodeBlock.of("$T.map($L)", Repeated.class, local));
  }
}
