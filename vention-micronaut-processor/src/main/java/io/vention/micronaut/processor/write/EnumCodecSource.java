package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.vention.micronaut.codec.EnumCodec;
import io.vention.micronaut.processor.schema.EnumModel;
import javax.lang.model.element.Modifier;

/** Writes the codec of an enum. */
final class EnumCodecSource {

  private EnumCodecSource() {}

  static TypeSpec type(EnumModel model) {
    ClassName name = JavaNames.of(model.javaType());
    return CodecClass.of(model)
        .addJavadoc("The constants of {@link $T} and what they are on the wire.\n", name)
        .superclass(ParameterizedTypeName.get(ClassName.get(EnumCodec.class), name))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($>$>\n$L$<$<)", arguments(model, name))
                .build())
        .build();
  }

  private static CodeBlock arguments(EnumModel model, ClassName name) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    arguments.add("$S", model.schema().values().get(0).name());
    for (EnumModel.Constant constant : model.constants()) {
      arguments.add(
          ",\nnew Constant<>($T.$L, $L, $S)",
          name,
          constant.javaName(),
          constant.value().number(),
          constant.value().name());
    }
    return arguments.build();
  }
}
