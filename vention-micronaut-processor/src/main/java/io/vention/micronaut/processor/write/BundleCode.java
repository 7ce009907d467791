package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.vention.micronaut.processor.schema.BeanModel;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.schema.MessageRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a part says of a bundle beside its RPCs. */
final class BundleCode {

  private static final WildcardTypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

  private static final TypeName NAMED_TYPES =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ParameterizedTypeName.get(ClassName.get(Class.class), ANYTHING),
          ParameterizedTypeName.get(ClassName.get(MessageRef.class), ANYTHING));

  private BundleCode() {}

  static List<MethodSpec> of(BeanModel bean) {
    List<MethodSpec> methods = new ArrayList<>();
    if (!bean.declaration().isEmpty()) {
      methods.add(text("declaration", bean.declaration()));
    }
    if (bean.addsEntries()) {
      methods.add(text("prefix", bean.prefix()));
      methods.add(
          PartWriter.overriding("addsEntries", TypeName.BOOLEAN)
              .addStatement("return true")
              .build());
      methods.add(namedTypes(bean.named()));
    }
    return methods;
  }

  private static MethodSpec text(String name, String text) {
    return PartWriter.overriding(name, ClassName.get(String.class))
        .addStatement("return $S", text)
        .build();
  }

  private static MethodSpec namedTypes(List<Payload.Message> named) {
    List<CodeBlock> entries =
        named.stream()
            .map(
                message ->
                    CodeBlock.of(
                        "$T.entry($T.class, new $T<>($S, $L))",
                        Map.class,
                        JavaNames.of(message.type()),
                        MessageRef.class,
                        message.messageName(),
                        RpcCode.codec(message)))
            .toList();
    return PartWriter.overriding("namedTypes", NAMED_TYPES)
        .addStatement("return $T.ofEntries($L)", Map.class, CodeBlock.join(entries, ",\n"))
        .build();
  }
}
