package io.vention.micronaut.processor.schema;

import java.util.List;

/**
 * The bean that RPCs are called on.
 *
 * @param type its class or interface
 * @param arguments the class's type arguments as in source code, in angle brackets; empty for none
 * @param declaration where a factory declares it; empty where the class is the bean
 * @param prefix what the names of its RPCs begin with; empty for none
 * @param addsEntries whether it adds RPCs in code
 * @param named the messages that these may have
 */
public record BeanModel(
    JavaType type,
    String arguments,
    String declaration,
    String prefix,
    boolean addsEntries,
    List<Payload.Message> named) {

  public BeanModel {
    named = List.copyOf(named);
  }

  /**
   * A bean of a class.
   *
   * @param type the class or interface
   * @return the bean
   */
  public static BeanModel of(JavaType type) {
    return new BeanModel(type, "", "", "", false, List.of());
  }
}
