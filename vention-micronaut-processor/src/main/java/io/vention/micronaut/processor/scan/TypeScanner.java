package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.EnumElement;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.StandardTypes;
import io.vention.micronaut.processor.schema.TextEnumModel;
import io.vention.micronaut.processor.schema.TypeModel;
import io.vention.micronaut.schema.FieldType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages and enums of a compilation: each is scanned where it is met first, and what is wrong
 * with it is told once.
 */
final class TypeScanner {

  private final Compilation compilation;
  private final Map<JavaType, String> names = new HashMap<>();
  private final Map<JavaType, TypeModel> models = new HashMap<>();
  private final Map<JavaType, ClassElement> sources = new HashMap<>();

  TypeScanner(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * The message or enum that a type is; null if it is none, or there is something wrong with it.
   */
  @Nullable Kind kind(ClassElement type, Place place, Problems problems) {
    JavaType javaType = JavaTypes.of(type);
    if (!names.containsKey(javaType)) {
      String reason = refusal(type, javaType);
      if (reason != null) {
        problems.add(place, reason);
        return null;
      }
      scan(type, javaType, place, problems);
    }
    return known(type, javaType);
  }

  private Kind known(ClassElement type, JavaType javaType) {
    if (!type.isEnum()) {
      return new Kind.MessageKind(javaType);
    }
    if (!TextEnumScanner.isText(type)) {
      return new Kind.EnumKind(javaType);
    }
    return new Kind.TextEnumKind(
        javaType, models.get(javaType) instanceof TextEnumModel text ? text.texts() : List.of());
  }

  private @Nullable String refusal(ClassElement type, JavaType javaType) {
    String reason = type.isEnum() || type.isRecord() ? null : Unmapped.reason(type);
    if (reason != null) {
      return reason;
    }
    if (!type.getDeclaredGenericPlaceholders().isEmpty()) {
      return Unmapped.generic(type);
    }
    if (!compilation.hasSource(type) && !compilation.hasCodec(javaType)) {
      return Unmapped.ofLibrary(type);
    }
    return null;
  }

  private void scan(ClassElement type, JavaType javaType, Place user, Problems problems) {
    String name = type.stringValue(ProtoName.class).orElse(simpleName(javaType));
    names.put(javaType, name);
    boolean hasSource = compilation.hasSource(type);
    String what = what(type) + " " + javaType.name();
    Place place = new Place(what, hasSource ? type : user.element());
    int before = problems.count();
    NameRules.declared(name, "name", place, problems);
    if (!Visibility.isVisible(type, type.getPackageName())) {
      problems.add(place, "is private (its codec is generated into its package: make it visible)");
    } else if (type.isInner() && !type.isStatic()) {
      problems.add(place, "belongs to an instance of its outer class (make it static)");
    }
    TypeModel model = model(type, javaType, name, place, problems);
    if (problems.count() == before) {
      models.put(javaType, model);
    }
    if (hasSource) {
      sources.put(javaType, type);
    }
  }

  private TypeModel model(
      ClassElement type, JavaType javaType, String name, Place place, Problems problems) {
    boolean hasSource = compilation.hasSource(type);
    if (!(type instanceof EnumElement enumeration)) {
      return new MessageScanner(this, compilation, place, hasSource, problems)
          .scan(type, javaType, name);
    }
    return TextEnumScanner.isText(type)
        ? new TextEnumScanner(place, hasSource, problems).scan(enumeration, javaType)
        : new EnumScanner(place, hasSource, problems).scan(enumeration, javaType, name);
  }

  private static String what(ClassElement type) {
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  private static String simpleName(JavaType type) {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }

  /** The type of a field that holds such a value. */
  FieldType field(Kind kind) {
    if (kind instanceof Kind.MessageKind message) {
      return new FieldType.Message(name(message.type()));
    }
    if (kind instanceof Kind.EnumKind enumeration) {
      return new FieldType.Enumeration(name(enumeration.type()));
    }
    return StandardTypes.field(kind);
  }

  /** The name of a type that was met. */
  String name(JavaType type) {
    String name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException("type: " + type + " (expected: one that was met)");
    }
    return name;
  }

  /** A type that was met; empty if there is something wrong with it. */
  Optional<TypeModel> model(JavaType type) {
    return Optional.ofNullable(models.get(type));
  }

  /** The source of a type that was met; empty where there is only its class file. */
  Optional<ClassElement> source(JavaType type) {
    return Optional.ofNullable(sources.get(type));
  }
}
