package io.vention.micronaut.call;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import io.micronaut.core.naming.NameUtils;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Paths of Java properties as paths of fields: {@code moveTo.target.speedMmS} of a request with the
 * field {@code speed_mm_s} is {@code speed_mm_s}. What the request does not have keeps its own name
 * in snake_case.
 *
 * @param request the request; null where it is not known
 * @param parameters whether its fields are an action's parameters; else one of these is the request
 */
record ProtoPaths(@Nullable Descriptor request, boolean parameters) {

  String of(Path path) {
    StringBuilder text = new StringBuilder();
    Descriptor message = request;
    for (Path.Node node : path) {
      appendIndex(node, text);
      if (isProperty(node)) {
        message = intoOneof(node.getName(), message, text);
        FieldDescriptor field = field(node.getName(), message);
        text.append(text.isEmpty() ? "" : ".").append(name(node, field));
        message = next(field);
      }
    }
    return text.isEmpty() && field("value", request) != null && isWrapper() ? "value" : text + "";
  }

  /**
   * Appends the fields of oneofs that lead to a property, as Java's path has no step for them; none
   * where several of a oneof's fields have such a property.
   */
  private static @Nullable Descriptor intoOneof(
      @Nullable String property, @Nullable Descriptor message, StringBuilder text) {
    Descriptor inner = message;
    for (FieldDescriptor step = step(property, inner); step != null; step = step(property, inner)) {
      text.append(text.isEmpty() ? "" : ".").append(step.getName());
      inner = step.getMessageType();
    }
    return inner;
  }

  private static @Nullable FieldDescriptor step(
      @Nullable String property, @Nullable Descriptor message) {
    if (message == null || message.getRealOneofs().isEmpty() || field(property, message) != null) {
      return null;
    }
    List<FieldDescriptor> steps =
        message.getRealOneofs().stream()
            .flatMap(oneof -> oneof.getFields().stream())
            .filter(step -> step.getJavaType() == JavaType.MESSAGE)
            .filter(step -> leadsTo(property, step.getMessageType()))
            .toList();
    return steps.size() == 1 ? steps.get(0) : null;
  }

  private static boolean leadsTo(@Nullable String property, Descriptor message) {
    return field(property, message) != null || step(property, message) != null;
  }

  private boolean isProperty(Path.Node node) {
    return node.getKind() == ElementKind.PROPERTY
        || (node.getKind() == ElementKind.PARAMETER && parameters);
  }

  private static void appendIndex(Path.Node node, StringBuilder text) {
    if (node.getIndex() != null) {
      text.append('[').append(node.getIndex()).append(']');
    } else if (node.getKey() != null) {
      text.append("[\"").append(node.getKey()).append("\"]");
    }
  }

  private static @Nullable FieldDescriptor field(
      @Nullable String property, @Nullable Descriptor message) {
    if (property == null || message == null) {
      return null;
    }
    return message.getFields().stream()
        .filter(field -> field.getJsonName().equals(property) || field.getName().equals(property))
        .findFirst()
        .orElseGet(() -> message.findFieldByName(snakeCase(property)));
  }

  private static String name(Path.Node node, @Nullable FieldDescriptor field) {
    return field == null ? snakeCase(node.getName()) : field.getName();
  }

  /** As fields are named; their name in JSON may be another than the property's. */
  private static String snakeCase(String property) {
    return NameUtils.underscoreSeparate(property).toLowerCase(Locale.ROOT);
  }

  /** The message in which the next property is; that of a map's values for a map. */
  private static @Nullable Descriptor next(@Nullable FieldDescriptor field) {
    if (field == null) {
      return null;
    }
    FieldDescriptor value =
        field.isMapField() ? field.getMessageType().findFieldByNumber(2) : field;
    return value.getJavaType() == JavaType.MESSAGE ? value.getMessageType() : null;
  }

  private boolean isWrapper() {
    return request != null
        && request.getFile().getFullName().equals("google/protobuf/wrappers.proto");
  }
}
