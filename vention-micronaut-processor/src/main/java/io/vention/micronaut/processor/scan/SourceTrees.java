package io.vention.micronaut.processor.scan;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Javac's trees, also where a build tool has put something of its own around javac's environment
 * (Gradle and kapt to record what is generated, IntelliJ a proxy): {@link Trees#instance} takes
 * none but javac's.
 */
final class SourceTrees {

  private SourceTrees() {}

  static Trees of(ProcessingEnvironment environment) {
    Trees trees = find(environment, 0);
    if (trees == null) {
      throw new IllegalStateException(
          "annotation processing environment: %s (expected: javac's, or one around it)"
              .formatted(environment.getClass().getName()));
    }
    return trees;
  }

  private static @Nullable Trees find(ProcessingEnvironment environment, int depth) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException notJavacs) {
      Object holder =
          Proxy.isProxyClass(environment.getClass())
              ? Proxy.getInvocationHandler(environment)
              : environment;
      return depth < 5 ? within(holder, depth + 1) : null;
    }
  }

  private static @Nullable Trees within(Object holder, int depth) {
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (value(field, holder) instanceof ProcessingEnvironment inner) {
          Trees trees = find(inner, depth);
          if (trees != null) {
            return trees;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Object value(Field field, Object holder) {
    try {
      return field.trySetAccessible() ? field.get(holder) : null;
    } catch (IllegalAccessException e) {
      return null;
    }
  }
}
