package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.vention.micronaut.codec.EnumTextCodec;
import io.vention.micronaut.processor.schema.TextEnumModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec of an enum that is a string. */
final class TextEnumCodecSource {

  private TextEnumCodecSource() {}

  static TypeSpec type(TextEnumModel model) {
    ClassName name = JavaNames.of(model.javaType());
    List<CodeBlock> constants =
        model.constants().stream()
            .map(
                constant ->
                    CodeBlock.of(
                        "new Constant<>($T.$L, $S)", name, constant.javaName(), constant.text()))
            .toList();
    return CodecClass.of(model)
        .addJavadoc("The constants of {@link $T} and their texts on the wire.\n", name)
        .superclass(ParameterizedTypeName.get(ClassName.get(EnumTextCodec.class), name))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super(\n$L)", CodeBlock.join(constants, ",\n"))
                .build())
        .build();
  }
}
