package io.vention.micronaut.schema;

import java.util.List;
import java.util.Map;

/**
 * What the processor found in one class: its share of the application's surface. Generated, one for
 * each class with RPCs, and loaded at start-up without touching the class's bean.
 */
public interface RpcPart {

  /**
   * The class that declares the RPCs, whose bean they are called on.
   *
   * @return a class or interface
   */
  Class<?> beanType();

  /**
   * The service that the RPCs belong to.
   *
   * @return a name without {@code Service}; empty for the application's own
   */
  String service();

  /**
   * The RPCs, in the order of declaration.
   *
   * @return the RPCs
   */
  List<RpcMethod> methods();

  /**
   * The messages and enums that the RPCs use, at any depth.
   *
   * @return the types, in the order in which they were met
   */
  List<SchemaType> types();

  /**
   * The types of other files that the RPCs and their messages use, but for those of {@code
   * google.protobuf} that Java's own types map to.
   *
   * @return the types, in the order in which they were met
   */
  default List<ImportedType> imports() {
    return List.of();
  }

  /**
   * What tells the bean from others of its class: where a factory declares it. Its definition has
   * it as the value of {@link DeclaredBundle}.
   *
   * @return such as {@code com.example.Tables.robots}; empty where the class is the bean
   */
  default String declaration() {
    return "";
  }

  /**
   * What the names of RPCs begin with that the bean adds in code.
   *
   * @return a word; empty for none
   */
  default String prefix() {
    return "";
  }

  /**
   * Whether the bean, an {@link io.vention.micronaut.RpcBundle}, adds RPCs in code.
   *
   * @return whether it is to be asked for them
   */
  default boolean addsEntries() {
    return false;
  }

  /**
   * The messages that RPCs may have which the bean adds in code.
   *
   * @return the messages by their classes
   */
  default Map<Class<?>, MessageRef<?>> namedTypes() {
    return Map.of();
  }

  /**
   * The bean, for people.
   *
   * @return its class, or where it is declared
   */
  default String place() {
    return declaration().isEmpty() ? beanType().getName() : declaration();
  }
}
