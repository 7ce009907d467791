package io.vention.testsuite.rows;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type with what its variables stand for. */
record Bound(Class<?> raw, List<Type> arguments) implements ParameterizedType {

  /** A type that another's class has, where the other is such a use. */
  static Type in(Type user, Type type) {
    return user instanceof ParameterizedType use ? bind(type, variables(use)) : type;
  }

  private static Map<TypeVariable<?>, Type> variables(ParameterizedType use) {
    Map<TypeVariable<?>, Type> variables = new HashMap<>();
    TypeVariable<?>[] names = ((Class<?>) use.getRawType()).getTypeParameters();
    for (int at = 0; at < names.length; at++) {
      variables.put(names[at], use.getActualTypeArguments()[at]);
    }
    return variables;
  }

  private static Type bind(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof TypeVariable<?> variable) {
      return variables.getOrDefault(variable, variable);
    }
    if (type instanceof GenericArrayType array) {
      Type element = bind(array.getGenericComponentType(), variables);
      return element instanceof Class<?> known
          ? known.arrayType()
          : (GenericArrayType) () -> element;
    }
    if (type instanceof ParameterizedType use) {
      return new Bound(
          (Class<?>) use.getRawType(),
          Arrays.stream(use.getActualTypeArguments()).map(of -> bind(of, variables)).toList());
    }
    return type;
  }

  /** Whether a type is one of Java's own, such as a list. */
  static boolean isOfPlatform(Class<?> type) {
    return type.getName().startsWith("java.");
  }

  /** The classes of a sealed type, without those that such a use of it rules out. */
  static List<Type> permitted(Type sealed) {
    Class<?> raw =
        sealed instanceof ParameterizedType use ? (Class<?>) use.getRawType() : (Class<?>) sealed;
    return Arrays.stream(raw.getPermittedSubclasses())
        .flatMap(type -> Stream.ofNullable(permitted(type, sealed)))
        .toList();
  }

  private static @Nullable Type permitted(Class<?> type, Type sealed) {
    if (!(sealed instanceof ParameterizedType use)) {
      return type;
    }
    Type argument = use.getActualTypeArguments()[0];
    Type said = ((ParameterizedType) type.getGenericInterfaces()[0]).getActualTypeArguments()[0];
    if (type.getTypeParameters().length == 0) {
      return said.equals(argument) ? type : null;
    }
    return new Bound(type, List.of(argument));
  }

  @Override
  public Type[] getActualTypeArguments() {
    return arguments.toArray(new Type[0]);
  }

  @Override
  public Type getRawType() {
    return raw;
  }

  @Override
  public @Nullable Type getOwnerType() {
    return raw.getDeclaringClass();
  }
}
