package io.vention.testsuite.rows;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Any value that a Java type of the mapping holds. */
final class AnyValue {

  private static final int MAX_DEPTH = 3;
  private static final int MAX_ELEMENTS = 3;
  private static final double SHARE_OF_NULL = 0.4;

  private AnyValue() {}

  /** Values of a property or of a parameter, null among them where it may be. */
  static Arbitrary<Object> of(AnnotatedType type) {
    return of(type.getType(), type, 0);
  }

  private static Arbitrary<Object> of(Type type, AnnotatedType annotations, int depth) {
    if (!annotations.isAnnotationPresent(Nullable.class)) {
      return of(type, depth);
    }
    return depth > MAX_DEPTH
        ? Arbitraries.create(() -> null)
        : of(type, depth).injectNull(SHARE_OF_NULL);
  }

  /** Values of a type, of which none is null. */
  static Arbitrary<Object> of(Type type) {
    return of(type, 0);
  }

  private static Arbitrary<Object> of(Type type, int depth) {
    Arbitrary<?> standard = AnyStandardValue.of(type);
    if (standard != null) {
      return standard.asGeneric();
    }
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), depth);
    }
    if (type instanceof GenericArrayType array) {
      return array(array.getGenericComponentType(), depth);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isArray()) {
      return array(raw.getComponentType(), depth);
    }
    return raw.isEnum() ? Arbitraries.of(raw.getEnumConstants()) : optionalNumber(raw, depth);
  }

  private static Arbitrary<Object> optionalNumber(Class<?> type, int depth) {
    if (type == OptionalInt.class) {
      return optional(int.class, depth)
          .map(some -> some.map(n -> OptionalInt.of((int) n)).orElse(OptionalInt.empty()));
    }
    if (type == OptionalLong.class) {
      return optional(long.class, depth)
          .map(some -> some.map(n -> OptionalLong.of((long) n)).orElse(OptionalLong.empty()));
    }
    if (type == OptionalDouble.class) {
      return optional(double.class, depth)
          .map(some -> some.map(n -> OptionalDouble.of((double) n)).orElse(OptionalDouble.empty()));
    }
    return object(type, depth);
  }

  private static Arbitrary<Object> container(Class<?> type, Type[] of, int depth) {
    if (type == Optional.class) {
      return optional(of[0], depth).asGeneric();
    }
    if (depth > MAX_DEPTH) {
      return Arbitraries.just(empty(type));
    }
    if (type == Map.class) {
      return Arbitraries.maps(of(of[0], depth), of(of[1], depth))
          .ofMaxSize(MAX_ELEMENTS)
          .asGeneric();
    }
    Arbitrary<Object> element = of(of[0], depth);
    return type == Set.class
        ? element.set().ofMaxSize(MAX_ELEMENTS).asGeneric()
        : element.list().ofMaxSize(MAX_ELEMENTS).asGeneric();
  }

  private static Object empty(Class<?> type) {
    return type == Map.class ? Map.of() : type == Set.class ? Set.of() : List.of();
  }

  private static Arbitrary<Optional<Object>> optional(Type of, int depth) {
    return depth > MAX_DEPTH ? Arbitraries.just(Optional.empty()) : of(of, depth).optional();
  }

  private static Arbitrary<Object> array(Type of, int depth) {
    Class<?> element = (Class<?>) (of instanceof ParameterizedType type ? type.getRawType() : of);
    return of(of, depth).list().ofMaxSize(MAX_ELEMENTS).map(list -> array(element, list));
  }

  private static Object array(Class<?> element, Collection<Object> values) {
    Object array = Array.newInstance(element, values.size());
    int at = 0;
    for (Object value : values) {
      Array.set(array, at++, value);
    }
    return array;
  }

  private static Arbitrary<Object> object(Class<?> type, int depth) {
    List<Arbitrary<Object>> values =
        Properties.of(type).stream()
            .map(
                property ->
                    of(Properties.type(type, property), property.getAnnotatedType(), depth + 1))
            .toList();
    return Combinators.combine(values).as(list -> Properties.object(type, list));
  }
}
