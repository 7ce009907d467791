package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.schema.FieldType;
import org.jspecify.annotations.Nullable;

/** Which classes protoc generated; what they are in protobuf they know themselves. */
final class ProtobufClasses {

  private static final String PACKAGE = "com.google.protobuf.";
  private static final String LITE = PACKAGE + "MessageLiteOrBuilder";
  private static final String FULL = PACKAGE + "Message";
  private static final String BUILDER = PACKAGE + "MessageLite.Builder";
  private static final String ENUM = PACKAGE + "ProtocolMessageEnum";
  private static final String NULL_VALUE = PACKAGE + "NullValue";

  private ProtobufClasses() {}

  /** Whether a class is protobuf's, be it one that can be used or not. */
  static boolean isOne(ClassElement type) {
    return type.isAssignable(LITE) || type.isAssignable(ENUM);
  }

  /** What such a class is; null, and a problem, where it cannot be used. */
  static @Nullable Kind kind(ClassElement type, Place place, Problems problems) {
    JavaType javaType = JavaTypes.of(type);
    String wayOut = wayOut(type);
    if (wayOut != null) {
      problems.add(
          place,
          "protobuf class " + javaType.canonicalName() + " has no proto mapping (" + wayOut + ")");
      return null;
    }
    return type.isEnum() ? new Kind.ProtobufEnum(javaType) : new Kind.ProtobufMessage(javaType);
  }

  private static @Nullable String wayOut(ClassElement type) {
    if (type.getName().equals(NULL_VALUE)) {
      return "it holds nothing: leave it out, or use com.google.protobuf.Value";
    }
    if (type.isEnum()) {
      return null;
    }
    if (type.isAssignable(BUILDER)) {
      return "use the message that it builds";
    }
    if (!type.isAssignable(FULL)) {
      return type.isInterface()
          ? "use the message's class"
          : "generate it without the option \"lite\", which leaves out the descriptor";
    }
    return isGenerated(type) ? null : "use a class that protoc generated, or a record";
  }

  /** Whether a class has what generated code asks of it. */
  private static boolean isGenerated(ClassElement type) {
    return !type.isAbstract()
        && !type.getEnclosedElements(
                ElementQuery.ALL_METHODS
                    .onlyDeclared()
                    .onlyStatic()
                    .named("getDefaultInstance")
                    .filter(method -> method.getParameters().length == 0))
            .isEmpty();
  }

  /** The type of a field; until its class is asked at run time, its name is the class's. */
  static FieldType field(Kind.Protobuf kind) {
    String name = "." + kind.type().canonicalName();
    return kind instanceof Kind.ProtobufEnum
        ? new FieldType.Enumeration(name)
        : new FieldType.Message(name);
  }
}
