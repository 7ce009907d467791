package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.EnumElement;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.ShapeNames;
import io.vention.micronaut.processor.schema.StandardTypes;
import io.vention.micronaut.processor.schema.TextEnumModel;
import io.vention.micronaut.processor.schema.TypeModel;
import io.vention.micronaut.schema.FieldType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages and enums that a class uses: each is scanned where it is met first in the
 * compilation, and what is wrong with it is told once.
 */
final class TypeScanner {

  /** How many uses of one generic type may have each other, before they are taken for endless. */
  private static final int MAX_OPEN_USES = 10;

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
    this(compilation, new Met(), user);
  }

  /** A scanner for another class of the compilation. */
  TypeScanner usedBy(ClassElement other) {
    return new TypeScanner(compilation, met, other);
  }

  /** The types that were met. */
  private static final class Met {

    private final Map<JavaType, String> names = new HashMap<>();

    /** Those with nothing wrong. */
    private final Map<JavaType, TypeModel> models = new HashMap<>();

    /** The classes that make their codecs necessary, where these are generated now. */
    private final Map<JavaType, ClassElement> origins = new HashMap<>();

    private final Map<JavaType, JavaType> codecs = new HashMap<>();
    private final Deque<JavaType> open = new ArrayDeque<>();
    private final Set<JavaType> endless = new HashSet<>();
  }

  /**
   * The message or enum that a type is; null if it is none, or there is something wrong with it.
   */
  @Nullable Kind kind(ClassElement type, Place place, Problems problems) {
    if (ProtobufClasses.isOne(type)) {
      return ProtobufClasses.kind(type, place, problems);
    }
    JavaType javaType = named(type);
    if (!met.names.containsKey(javaType)) {
      String reason = refusal(type, javaType);
      if (reason != null) {
        problems.add(place, reason);
        return null;
      }
      if (TypeArguments.isGeneric(type)) {
        javaType = use(type, javaType, place, problems);
      }
      if (javaType == null) {
        return null;
      }
      if (!met.names.containsKey(javaType)) {
        scan(plain(type), javaType, place, problems);
      }
    }
    return known(type, javaType);
  }

  /** A type's name; that of a library's type without a codec says who uses it. */
  private JavaType named(ClassElement type) {
    JavaType name = JavaTypes.of(type);
    return compilation.isOwn(type) || compilation.hasCodec(name)
        ? name
        : name.usedBy(JavaTypes.of(user));
  }

  /** What is said where the type is used, such as @Nullable, would hold for its getters. */
  private ClassElement plain(ClassElement type) {
    return TypeArguments.isGeneric(type) ? type : compilation.find(type.getName()).orElse(type);
  }

  /** A generic type with its arguments; null, and a problem, where they have no mapping. */
  private @Nullable JavaType use(
      ClassElement type, JavaType generic, Place place, Problems problems) {
    String codecPackage = (generic.user() == null ? type : user).getPackageName();
    List<Shape> arguments = TypeArguments.of(type, codecPackage, this, place, problems);
    if (arguments == null || met.endless.contains(generic)) {
      return null;
    }
    if (met.open.stream().filter(generic::isSameClass).count() == MAX_OPEN_USES) {
      met.endless.add(generic);
      problems.add(
          place(type, generic, place),
          "each use of it has another, without end (let the type arguments of its components not"
              + " grow)");
      return null;
    }
    boolean ofUser = generic.user() != null || arguments.stream().anyMatch(TypeScanner::hasUser);
    JavaType use = new JavaType(generic.packageName(), generic.name(), arguments);
    return ofUser ? use.usedBy(JavaTypes.of(user)) : use;
  }

  /** Whether what a type argument needs is generated for a class that uses it. */
  private static boolean hasUser(Shape argument) {
    Kind kind = argument.kind();
    if (kind instanceof Kind.MessageKind message) {
      return message.type().user() != null;
    }
    return kind instanceof Kind.EnumKind enumeration
        ? enumeration.type().user() != null
        : kind instanceof Kind.TextEnumKind text && text.type().user() != null;
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
        met.models.get(javaType) instanceof TextEnumModel text ? text.texts() : List.of());
  }

  private @Nullable String refusal(ClassElement type, JavaType javaType) {
    String reason = isMessage(type) ? null : Unmapped.reason(type);
    if (reason != null) {
      return reason;
    }
    return javaType.user() != null && !Visibility.isVisible(type, user.getPackageName())
        ? Unmapped.ofLibrary(type, user.getPackageName())
        : null;
  }

  /** Whether nothing more is to be asked of a type; else it may be a class that is a message. */
  private static boolean isMessage(ClassElement type) {
    return type.isEnum() || type.isRecord() || Oneofs.isOneof(type);
  }

  private void scan(ClassElement type, JavaType javaType, Place from, Problems problems) {
    compilation.notes().putOn(type);
    Place place = place(type, javaType, from);
    int before = problems.count();
    String name = ownName(type);
    NameRules.declared(name, "name", place, problems);
    met.names.put(
        javaType,
        javaType.arguments().isEmpty()
            ? name
            : ShapeNames.use(name, javaType.arguments(), this::nameInUse));
    check(type, javaType, place, problems);
    met.open.push(javaType);
    TypeScanner inner = javaType.user() == null ? usedBy(type) : this;
    TypeModel model = inner.model(type, javaType, place, problems);
    met.open.pop();
    if (problems.count() == before) {
      met.models.put(javaType, model);
    }
    if (javaType.user() != null) {
      met.origins.put(javaType, user);
    } else if (compilation.hasSource(type) || !compilation.hasCodec(javaType)) {
      met.origins.put(javaType, type);
    }
  }

  private void check(ClassElement type, JavaType javaType, Place place, Problems problems) {
    if (!Visibility.isVisible(type, javaType.codecClass().packageName())) {
      problems.add(place, "is private (its codec is generated into its package: make it visible)");
    } else if (type.isInner() && !type.isStatic()) {
      problems.add(place, "belongs to an instance of its outer class (make it static)");
    }
    Oneofs.checkNumber(type, place, problems);
    if (compilation.hasSource(type)) {
      JsonAnnotations.checkClass(type, place, problems);
    }
    if (TextEnumScanner.isText(type) && !type.isEnum()) {
      problems.add(place, "is no enum, which @ProtoString is for (remove it)");
    }
    JavaType other = met.codecs.putIfAbsent(javaType.codecClass(), javaType);
    if (other != null) {
      problems.add(
          place, "its codec would be called as that of " + other.text() + " (rename one of them)");
    }
  }

  private TypeModel model(ClassElement type, JavaType javaType, Place place, Problems problems) {
    boolean hasSource = compilation.hasSource(type);
    String name = name(javaType);
    if (Oneofs.isOneof(type)) {
      return new SealedScanner(this, compilation, place, problems).scan(type, javaType, name);
    }
    if (!(type instanceof EnumElement enumeration)) {
      boolean hasCodec = javaType.user() == null && !hasSource && compilation.hasCodec(javaType);
      return new MessageScanner(this, compilation, place, hasSource, hasCodec, problems)
          .scan(type, javaType, name);
    }
    return TextEnumScanner.isText(type)
        ? new TextEnumScanner(place, hasSource, problems).scan(enumeration, javaType)
        : new EnumScanner(place, hasSource, problems).scan(enumeration, javaType, name);
  }

  /** A type as messages name it, which the compiler points at where its source is there. */
  private Place place(ClassElement type, JavaType javaType, Place from) {
    return new Place(
        what(type) + " " + javaType.textInPackage(),
        compilation.hasSource(type) ? type : from.element());
  }

  private static String what(ClassElement type) {
    if (Oneofs.isOneof(type)) {
      return type.isInterface() ? "sealed interface" : "sealed class";
    }
    return type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
  }

  /** The name of a class in the {@code .proto}; a generic type's uses begin with it. */
  static String ownName(ClassElement type) {
    return type.stringValue(ProtoName.class).orElseGet(() -> simpleName(JavaTypes.of(type)));
  }

  /** What a class is called in the name of a generic type's use, which may be protoc's. */
  private String nameInUse(JavaType type) {
    return met.names.getOrDefault(type, simpleName(type));
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
    if (kind instanceof Kind.Protobuf protobuf) {
      return ProtobufClasses.field(protobuf);
    }
    return StandardTypes.field(kind);
  }

  /** The name of a type that was met. */
  String name(JavaType type) {
    String name = met.names.get(type);
    if (name == null) {
      throw new IllegalArgumentException("type: " + type + " (expected: one that was met)");
    }
    return name;
  }

  /** A type that was met; empty if there is something wrong with it. */
  Optional<TypeModel> model(JavaType type) {
    return Optional.ofNullable(met.models.get(type));
  }

  /** The class for which a type's codec is generated; empty where it was before. */
  Optional<ClassElement> origin(JavaType type) {
    return Optional.ofNullable(met.origins.get(type));
  }
}
