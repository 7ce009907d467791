package io.vention.micronaut.schema;

import java.util.List;

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
}
