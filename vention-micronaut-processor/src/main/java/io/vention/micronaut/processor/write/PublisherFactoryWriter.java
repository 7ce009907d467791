package io.vention.micronaut.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.Streams;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.PartModel;
import io.vention.micronaut.processor.schema.StreamModel;

/** Writes the factory that makes the publishers of a class's streams beans. */
public final class PublisherFactoryWriter {

  private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");
  private static final ClassName NAMED = ClassName.get("jakarta.inject", "Named");

  private final PartModel part;

  /**
   * A writer.
   *
   * @param part the class's RPCs, with at least one stream
   */
  public PublisherFactoryWriter(PartModel part) {
    this.part = part;
  }

  /**
   * Writes the factory.
   *
   * @return its source
   */
  public JavaSource write() {
    JavaType name = part.home().generated("Publishers");
    TypeSpec.Builder type =
        GeneratedClass.named(name)
            .addAnnotation(Factory.class)
            .addAnnotation(
                AnnotationSpec.builder(Requires.class)
                    .addMember("beans", "$T.class", JavaNames.of(part.bean().type()))
                    .build());
    int number = 0;
    for (StreamModel stream : part.streams()) {
      type.addMethod(publisher(stream, "publisher" + ++number));
    }
    return GeneratedClass.file(name, type);
  }

  private static MethodSpec publisher(StreamModel stream, String method) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(SINGLETON)
        .addAnnotation(
            AnnotationSpec.builder(NAMED).addMember("value", "$S", stream.stream()).build())
        .returns(StreamCode.publisherType(stream))
        .addParameter(Streams.class, "streams")
        .addStatement("return $L", StreamCode.publisher(stream))
        .build();
  }
}
