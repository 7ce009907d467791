package io.vention.testsuite.rows;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of records and classes, which all have a field here, without their accessors. */
final class Properties {

  private Properties() {}

  /** The fields of the properties, in the order in which the mapping numbers them. */
  static List<Field> of(Class<?> type) {
    Stream<Field> inherited =
        type.isRecord() || type == Object.class ? Stream.of() : of(type.getSuperclass()).stream();
    Stream<Field> own =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
            .filter(field -> !isIgnored(field));
    return Stream.concat(inherited, own).toList();
  }

  private static boolean isIgnored(Field field) {
    JsonIgnoreProperties names =
        field.getDeclaringClass().getAnnotation(JsonIgnoreProperties.class);
    return field.isAnnotationPresent(JsonIgnore.class)
        || (names != null && List.of(names.value()).contains(field.getName()));
  }

  /** The type of a class's property, of which a superclass has only a variable. */
  static Type type(Class<?> owner, Field property) {
    return property.getGenericType() instanceof TypeVariable<?>
        ? ((ParameterizedType) owner.getGenericSuperclass()).getActualTypeArguments()[0]
        : property.getGenericType();
  }

  static @Nullable Object value(Field property, Object object) {
    try {
      property.setAccessible(true);
      return property.get(object);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** An object with these values of its properties; of all else it has what Java has for none. */
  static Object object(Class<?> type, List<? extends @Nullable Object> values) {
    try {
      return type.isRecord() ? record(type, values) : bean(type, values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object record(Class<?> type, List<? extends @Nullable Object> values)
      throws ReflectiveOperationException {
    List<Field> properties = of(type);
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Field component : type.getDeclaredFields()) {
      if (!Modifier.isStatic(component.getModifiers())) {
        int at = properties.indexOf(component);
        arguments.add(at < 0 ? none(component.getType()) : values.get(at));
      }
    }
    return type.getDeclaredConstructors()[0].newInstance(arguments.toArray());
  }

  private static Object bean(Class<?> type, List<? extends @Nullable Object> values)
      throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Object bean =
        constructor.newInstance(
            Arrays.stream(constructor.getParameterTypes()).map(Properties::none).toArray());
    List<Field> properties = of(type);
    for (int at = 0; at < properties.size(); at++) {
      properties.get(at).setAccessible(true);
      properties.get(at).set(bean, values.get(at));
    }
    return bean;
  }

  private static @Nullable Object none(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  /** The text of the constant of an enum that is a string. */
  static String text(Enum<?> constant) {
    try {
      JsonProperty text =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return text == null ? constant.name() : text.value();
    } catch (NoSuchFieldException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
