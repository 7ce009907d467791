package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.schema.Documentation;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a message's class and its properties: first in javadoc, then in annotations. */
final class MessageComments {

  private static final String OF_PROPERTY =
      "com.fasterxml.jackson.annotation.JsonPropertyDescription";
  private static final String OF_CLASS = "com.fasterxml.jackson.annotation.JsonClassDescription";

  private MessageComments() {}

  static Documentation of(ClassElement type) {
    Documentation javadoc = Comments.of(type);
    return javadoc.text().isEmpty()
        ? new Documentation(type.stringValue(OF_CLASS).orElse(""), javadoc.deprecated())
        : javadoc;
  }

  /** A property's comment; empty for none. */
  static String of(
      ClassElement type, Optional<CreatorFinder.Chosen> creator, BeanProperty property) {
    Stream<String> own =
        type.isRecord() ? Stream.of() : property.elements().stream().map(MessageComments::text);
    Stream<String> parameter =
        Stream.concat(Stream.of(type), creator.map(CreatorFinder.Chosen::element).stream())
            .map(documented -> param(documented, property));
    Stream<String> described = property.annotations().stream().map(MessageComments::description);
    return Stream.of(own, parameter, described)
        .flatMap(texts -> texts)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String text(Element element) {
    Javadoc javadoc =
        element instanceof MethodElement method
            ? Comments.javadoc(method)
            : Comments.javadoc(element);
    return javadoc.text();
  }

  private static String param(Element documented, BeanProperty property) {
    String name = property.argument() == null ? property.name() : property.argument().getName();
    return Comments.javadoc(documented).param(name);
  }

  private static String description(AnnotationMetadata annotations) {
    return annotations.stringValue(OF_PROPERTY).orElse("");
  }
}
