package io.vention.micronaut.schema;

import java.util.Locale;

/**
 * An RPC's name.
 *
 * @param name the name in the {@code .proto}
 * @param alias another name that the server answers under, that of the Java method; empty for none
 */
public record RpcName(String name, String alias) {

  /**
   * A name with a word before it.
   *
   * @param prefix the word; empty for none
   * @param name a name
   * @return such as {@code RobotsList} of {@code Robots} and {@code list}
   */
  public static String prefixed(String prefix, String name) {
    return prefix.isEmpty() || name.isEmpty()
        ? name
        : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
