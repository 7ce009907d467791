package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vention.micronaut.Streams;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.PartModel;
import io.vention.micronaut.processor.schema.StreamModel;
import javax.lang.model.element.Modifier;

/** Writes the class that implements an interface of streams. */
public final class StreamsClassWriter {

  private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

  private final PartModel part;

  /**
   * A writer.
   *
   * @param part the interface's streams
   */
  public StreamsClassWriter(PartModel part) {
    this.part = part;
  }

  /**
   * The class.
   *
   * @return its name, in the package of the interface
   */
  public JavaType name() {
    return part.home().generated("Streams");
  }

  /**
   * Writes the class.
   *
   * @return its source
   */
  public JavaSource write() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(Streams.class, "streams");
    TypeSpec.Builder type =
        GeneratedClass.named(name())
            .addAnnotation(SINGLETON)
            .addSuperinterface(JavaNames.of(part.bean().type()));
    for (StreamModel stream : part.streams()) {
      String method = stream.source().name();
      TypeName publisher = StreamCode.publisherType(stream);
      constructor.addStatement("this.$L = $L", method, StreamCode.publisher(stream));
      type.addField(publisher, method, Modifier.PRIVATE, Modifier.FINAL);
      type.addMethod(
          MethodSpec.methodBuilder(method)
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(publisher)
              .addStatement("return $L", method)
              .build());
    }
    return GeneratedClass.file(name(), type.addMethod(constructor.build()));
  }
}
