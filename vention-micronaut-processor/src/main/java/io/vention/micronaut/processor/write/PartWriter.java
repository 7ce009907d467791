package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.PartModel;
import io.vention.micronaut.schema.ImportedType;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the {@link RpcPart} of a class. */
public final class PartWriter {

  private final PartModel part;

  /**
   * A writer.
   *
   * @param part the class's RPCs
   */
  public PartWriter(PartModel part) {
    this.part = part;
  }

  /**
   * The part's class.
   *
   * @return its name, in the package of the class
   */
  public JavaType name() {
    return part.home().generated("Rpcs");
  }

  /**
   * Writes the part.
   *
   * @return its source
   */
  public JavaSource write() {
    TypeSpec.Builder type =
        GeneratedClass.named(name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RpcPart.class)
            .addMethod(
                overriding("beanType", classOfAnything())
                    .addStatement("return $T.class", JavaNames.of(part.bean().type()))
                    .build())
            .addMethod(
                overriding("service", ClassName.get(String.class))
                    .addStatement("return $S", part.service())
                    .build());
    RpcCode rpcs = new RpcCode(part.bean());
    list(type, "methods", RpcMethod.class, "rpc", part.rpcs().stream().map(rpcs::of).toList());
    list(
        type,
        "types",
        SchemaType.class,
        "type",
        part.types().stream()
            .filter(model -> model.schema() != null)
            .map(SchemaCode::of)
            .distinct()
            .toList());
    if (!part.imports().isEmpty()) {
      type.addMethod(
          overriding("imports", ParameterizedTypeName.get(List.class, ImportedType.class))
              .addStatement(
                  "return $T.of(\n$L)",
                  List.class,
                  CodeBlock.join(
                      part.imports().stream().map(ProtobufCode::imported).toList(), ",\n"))
              .build());
    }
    BundleCode.of(part.bean()).forEach(type::addMethod);
    return GeneratedClass.file(name(), type);
  }

  /** A method that lists what others make, each in a method of its own, as methods are limited. */
  private static void list(
      TypeSpec.Builder type,
      String name,
      Class<?> elementType,
      String prefix,
      List<CodeBlock> elements) {
    List<CodeBlock> calls = new ArrayList<>();
    List<MethodSpec> methods = new ArrayList<>();
    for (CodeBlock element : elements) {
      String method = prefix + (methods.size() + 1);
      calls.add(CodeBlock.of("$L()", method));
      methods.add(
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(elementType)
              .addStatement("return $L", element)
              .build());
    }
    type.addMethod(
        overriding(name, ParameterizedTypeName.get(List.class, elementType))
            .addStatement("return $T.of($L)", List.class, CodeBlock.join(calls, ", "))
            .build());
    type.addMethods(methods);
  }

  static MethodSpec.Builder overriding(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  private static TypeName classOfAnything() {
    return ParameterizedTypeName.get(
        ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
  }
}
