package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import io.vention.micronaut.processor.schema.SourceMethod;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What RPCs are declared on. */
final class Members {

  private static final String STREAM_PUBLISHER = "io.vention.micronaut.StreamPublisher";

  private Members() {}

  static boolean isAction(AnnotationMetadata element) {
    return element.hasStereotype(Action.class);
  }

  static boolean isStream(AnnotationMetadata element) {
    return element.hasStereotype(Stream.class);
  }

  static boolean isStreamPublisher(ClassElement type) {
    return !type.isArray() && type.getName().equals(STREAM_PUBLISHER);
  }

  /** The methods of a class that are RPCs, inherited ones included. */
  static List<MethodElement> annotated(ClassElement type) {
    return type.getEnclosedElements(
        ElementQuery.ALL_METHODS.annotated(
            (AnnotationMetadata metadata) -> isAction(metadata) || isStream(metadata)));
  }

  /** A method with its parameters' types, such as {@code move(int, String)}. */
  static String describe(MethodElement method) {
    return parameterClasses(method).stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  static SourceMethod source(MethodElement method) {
    return new SourceMethod(method.getName(), parameterClasses(method), false);
  }

  static List<String> parameterClasses(MethodElement method) {
    return Arrays.stream(method.getSuspendParameters())
        .map(parameter -> JavaTypes.erased(JavaTypes.resolved(parameter.getGenericType())))
        .toList();
  }
}
