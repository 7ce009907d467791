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
 * The messages and enums that a class uses: each is scanned where it is met first in the
 * compilation, and what is wrong with it is told once.
 */
final class TypeScanner {

  private final Compilation compilation;
  private final Met met;
  private final ClassElement user;

  private TypeScanner(Compilation compilation, Met met, ClassElement user) {
    this.compilation = compilation;
    this.met = met;
    this.user = user;
  }

  /** A scanner of a compilation's first class. */
  TypeScanner(Compilation compilation, ClassElement user) {
    this(compilation, new Met(new HashMap<>(), new HashMap<>(), new HashMap<>()), user);
  }

  /** A scanner for another class of the compilation. */
  TypeScanner usedBy(ClassElement other) {
    return new TypeScanner(compilation, met, other);
  }

  /**
   * The types that were met.
   *
   * @param names their names
   * @param models those with nothing wrong
   * @param origins the classes that make their codecs necessary, where these are generated now
   */
  private record Met(
      Map<JavaType, String> names,
      Map<JavaType, TypeModel> models,
      Map<JavaType, ClassElement> origins) {}

  /**
   * The message or enum that a type is; null if it is none, or there is something wrong with it.
   */
  @Nullable Kind kind(ClassElement type, Place place, Problems problems) {
    JavaType javaType = named(type);
    if (!met.names().containsKey(javaType)) {
      String reason = refusal(type, javaType);
      if (reason != null) {
        problems.add(place, reason);
        return null;
      }
      // what is said where the type is used, such as @Nullable, would hold for its getters
      ClassElement plain = compilation.find(type.getName()).orElse(type);
      scan(plain, javaType, place, problems);
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
        javaType,
        met.models().get(javaType) instanceof TextEnumModel text ? text.texts() : List.of());
  }

  /** A type's name; that of a library's type without a codec says who uses it. */
  private JavaType named(ClassElement type) {
    JavaType name = JavaTypes.of(type);
    return compilation.isOwn(type) || compilation.hasCodec(name)
        ? name
        : name.usedBy(JavaTypes.of(user));
  }

  private @Nullable String refusal(ClassElement type, JavaType javaType) {
    String reason = type.isEnum() || type.isRecord() ? null : Unmapped.reason(type);
    if (reason != null) {
      return reason;
    }
    if (!type.getDeclaredGenericPlaceholders().isEmpty()) {
      return Unmapped.generic(type);
    }
    if (javaType.user() != null && !Visibility.isVisible(type, user.getPackageName())) {
      return Unmapped.ofLibrary(type, user.getPackageName());
    }
    return null;
  }

  private void scan(ClassElement type, JavaType javaType, Place from, Problems problems) {
    String name = type.stringValue(ProtoName.class).orElse(simpleName(javaType));
    met.names().put(javaType, name);
    boolean hasSource = compilation.hasSource(type);
    compilation.notes().putOn(type);
    String what = what(type) + " " + javaType.name();
    Place place = new Place(what, hasSource ? type : from.element());
    int before = problems.count();
    NameRules.declared(name, "name", place, problems);
    if (!Visibility.isVisible(type, javaType.codecClass().packageName())) {
      problems.add(place, "is private (its codec is generated into its package: make it visible)");
    } else if (type.isInner() && !type.isStatic()) {
      problems.add(place, "belongs to an instance of its outer class (make it static)");
    }
    TypeScanner inner = javaType.user() == null ? usedBy(type) : this;
    TypeModel model = inner.model(type, javaType, name, place, problems);
    if (problems.count() == before) {
      met.models().put(javaType, model);
    }
    if (javaType.user() != null) {
      met.origins().put(javaType, user);
    } else if (hasSource || !compilation.hasCodec(javaType)) {
      met.origins().put(javaType, type);
    }
  }

  private TypeModel model(
      ClassElement type, JavaType javaType, String name, Place place, Problems problems) {
    boolean hasSource = compilation.hasSource(type);
    if (!(type instanceof EnumElement enumeration)) {
      boolean hasCodec = javaType.user() == null && !hasSource && compilation.hasCodec(javaType);
      return new MessageScanner(this, compilation, place, hasSource, hasCodec, problems)
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
    String name = met.names().get(type);
    if (name == null) {
      throw new IllegalArgumentException("type: " + type + " (expected: one that was met)");
    }
    return name;
  }

  /** A type that was met; empty if there is something wrong with it. */
  Optional<TypeModel> model(JavaType type) {
    return Optional.ofNullable(met.models().get(type));
  }

  /** The class for which a type's codec is generated; empty where it was before. */
  Optional<ClassElement> origin(JavaType type) {
    return Optional.ofNullable(met.origins().get(type));
  }
}
