package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.schema.Documentation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What elements say about themselves. */
final class Comments {

  private Comments() {}

  static Documentation of(Element element) {
    return new Documentation(javadoc(element).text(), isDeprecated(element));
  }

  static Documentation of(MethodElement method) {
    return new Documentation(javadoc(method).text(), isDeprecated(method));
  }

  static Javadoc javadoc(Element element) {
    return element
        .getDocumentation(false)
        .or(() -> Notes.comment(element))
        .map(Javadoc::parse)
        .orElse(Javadoc.NONE);
  }

  /** A method's comment, or that of the method that it overrides. */
  static Javadoc javadoc(MethodElement method) {
    return Stream.concat(Stream.of(method), method.getOverriddenMethods().stream())
        .map(overridden -> javadoc((Element) overridden))
        .filter(javadoc -> !javadoc.equals(Javadoc.NONE))
        .findFirst()
        .orElse(Javadoc.NONE);
  }

  /**
   * The documentation of a field.
   *
   * @param text what its javadoc says
   * @param shape how Java holds it
   * @param metadata the annotations of its elements
   */
  static Documentation field(String text, Shape shape, List<AnnotationMetadata> metadata) {
    String lines =
        Stream.concat(
                Stream.of(text, Formats.inWords(shape)),
                metadata.stream().map(Constraints::inWords).distinct())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Documentation(lines, metadata.stream().anyMatch(Comments::isDeprecated));
  }

  private static boolean isDeprecated(AnnotationMetadata metadata) {
    return metadata.hasAnnotation(Deprecated.class);
  }
}
