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
 * The messages and enums of a compilation: each is scanned where it is met first, and what is wrong
 * with it is told once.
 */
final class TypeScanner {

  /** How many uses of one generic type may have each other, before they are taken for endless. */
  private static final int MAX_OPEN_USES = 10;

  private final Compilation compilation;
  private final Map<JavaType, String> names = new HashMap<>();
  private final Map<JavaType, TypeModel> models = new HashMap<>();
  private final Map<JavaType, ClassElement> sources = new HashMap<>();
  private final Map<JavaType, JavaType> codecs = new HashMap<>();
  private final Deque<JavaType> open = new ArrayDeque<>();
  private final Set<JavaType> endless = new HashSet<>();

  TypeScanner(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * The message or enum that a type is; null if it is none, or there is something wrong with it.
   */
  @Nullable Kind kind(ClassElement type, Place place, Problems problems) {
    JavaType javaType = JavaTypes.of(type);
    if (ProtobufClasses.isOne(type)) {
      return ProtobufClasses.kind(type, place, problems);
    }
    if (!names.containsKey(javaType)) {
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
      if (!names.containsKey(javaType)) {
        scan(type, javaType, place, problems);
      }
    }
    return known(type, javaType);
  }

  /** A generic type with its arguments; null, and a problem, where they have no mapping. */
  private @Nullable JavaType use(
      ClassElement type, JavaType generic, Place place, Problems problems) {
    List<Shape> arguments = TypeArguments.of(type, this, place, problems);
    if (arguments == null || endless.contains(generic)) {
      return null;
    }
    if (open.stream().filter(generic::isSameClass).count() == MAX_OPEN_USES) {
      endless.add(generic);
      problems.add(
          place(type, generic, place),
          "each use of it has another, without end (let the type arguments of its components not"
              + " grow)");
      return null;
    }
    return new JavaType(generic.packageName(), generic.name(), arguments);
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
    String reason = isMessage(type) ? null : Unmapped.reason(type);
    if (reason != null) {
      return reason;
    }
    if (!TypeArguments.isGeneric(type)
        && !compilation.hasSource(type)
        && !compilation.hasCodec(javaType)) {
      return Unmapped.ofLibrary(type);
    }
    return null;
  }

  /** Whether nothing more is to be asked of a type; else it may be a class that is a message. */
  private static boolean isMessage(ClassElement type) {
    return type.isEnum() || type.isRecord() || Oneofs.isOneof(type);
  }

  private void scan(ClassElement type, JavaType javaType, Place user, Problems problems) {
    Place place = place(type, javaType, user);
    int before = problems.count();
    String name = ownName(type);
    NameRules.declared(name, "name", place, problems);
    names.put(
        javaType,
        javaType.arguments().isEmpty()
            ? name
            : ShapeNames.use(name, javaType.arguments(), this::nameInUse));
    check(type, javaType, place, problems);
    open.push(javaType);
    TypeModel model = model(type, javaType, place, problems);
    open.pop();
    if (problems.count() == before) {
      models.put(javaType, model);
    }
    if (compilation.hasSource(type)) {
      sources.put(javaType, type);
    }
  }

  private void check(ClassElement type, JavaType javaType, Place place, Problems problems) {
    if (!Visibility.isVisible(type, type.getPackageName())) {
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
    JavaType other = codecs.putIfAbsent(javaType.codecClass(), javaType);
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
      return new MessageScanner(this, compilation, place, hasSource, problems)
          .scan(type, javaType, name);
    }
    return TextEnumScanner.isText(type)
        ? new TextEnumScanner(place, hasSource, problems).scan(enumeration, javaType)
        : new EnumScanner(place, hasSource, problems).scan(enumeration, javaType, name);
  }

  /** A type as messages name it, which the compiler points at where its source is there. */
  private Place place(ClassElement type, JavaType javaType, Place user) {
    return new Place(
        what(type) + " " + javaType.textInPackage(),
        compilation.hasSource(type) ? type : user.element());
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
    return names.getOrDefault(type, simpleName(type));
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
