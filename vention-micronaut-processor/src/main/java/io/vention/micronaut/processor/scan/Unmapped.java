package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.GenericPlaceholderElement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says why a type is no message, and what to use in its place. */
final class Unmapped {

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.Instant"),
          Map.entry("java.sql.Timestamp", "java.time.Instant"),
          Map.entry("java.sql.Date", "java.time.LocalDate"),
          Map.entry("java.sql.Time", "java.time.LocalTime"),
          Map.entry("java.time.OffsetTime", "java.time.LocalTime"),
          Map.entry("java.time.Period", "java.time.Duration"),
          Map.entry("java.time.ZoneId", "String"),
          Map.entry("java.time.ZoneOffset", "String"),
          Map.entry("java.net.URL", "java.net.URI"),
          Map.entry("java.util.Locale", "String"),
          Map.entry("java.util.Currency", "String"),
          Map.entry("java.nio.file.Path", "String"),
          Map.entry("java.io.File", "String"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.Number", "double"),
          Map.entry("java.lang.Iterable", "java.util.List"),
          Map.entry("java.util.ArrayList", "java.util.List"),
          Map.entry("java.util.LinkedList", "java.util.List"),
          Map.entry("java.util.stream.Stream", "java.util.List"),
          Map.entry("java.util.SortedSet", "java.util.Set"),
          Map.entry("java.util.HashSet", "java.util.Set"),
          Map.entry("java.util.TreeSet", "java.util.Set"),
          Map.entry("java.util.LinkedHashSet", "java.util.Set"),
          Map.entry("java.util.HashMap", "java.util.Map"),
          Map.entry("java.util.TreeMap", "java.util.Map"),
          Map.entry("java.util.LinkedHashMap", "java.util.Map"),
          Map.entry("java.util.SortedMap", "java.util.Map"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "long"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
          Map.entry("java.util.concurrent.Future", "java.util.concurrent.CompletionStage"),
          Map.entry("java.util.concurrent.Flow$Publisher", "org.reactivestreams.Publisher"),
          Map.entry("com.google.protobuf.ByteString", "byte[]"));

  private Unmapped() {}

  /** Why a type is none; null for a class that may be one. */
  static @Nullable String reason(ClassElement type) {
    String name = JavaTypes.of(type).canonicalName();
    String instead = INSTEAD.get(type.getName());
    if (instead != null || isOfPlatform(type)) {
      return name + " has no proto mapping (use " + or(instead, "a record") + ")";
    }
    if (JavaTypes.isSealed(type)) {
      return "sealed class "
          + name
          + " may have objects of its own, which are in no field of its oneof (make it abstract)";
    }
    if (type.isInterface() || type.isAbstract()) {
      return name + " is abstract and has no proto mapping (use a record)";
    }
    return null;
  }

  static String typeVariable(GenericPlaceholderElement variable) {
    return "type variable " + variable.getVariableName() + " stands for no type here (name a type)";
  }

  /** A type of a library that has no codec, and cannot get one. */
  static String ofLibrary(ClassElement type, String userPackage) {
    return JavaTypes.of(type).canonicalName()
        + " is of a library compiled without vention-micronaut-processor, and not visible in "
        + userPackage
        + ", where its codec would stand (use a public type)";
  }

  static boolean isOfPlatform(ClassElement type) {
    return type.getName().startsWith("java.") || type.getName().startsWith("javax.");
  }

  private static String or(@Nullable String instead, String otherwise) {
    return instead == null ? otherwise : instead;
  }
}
