package io.vention.micronaut.processor.schema;

import java.util.List;

/**
 * A class with RPCs.
 *
 * @param beanType the class or interface
 * @param service the service that the RPCs belong to, without {@code Service}; empty for the
 *     application's own
 * @param rpcs the RPCs in the order of declaration
 * @param types the messages and enums that they use, at any depth, in the order in which they were
 *     met
 * @param imports the classes that protoc generated and they use, in the order in which they were
 *     met
 */
public record PartModel(
    JavaType beanType,
    String service,
    List<RpcModel> rpcs,
    List<TypeModel> types,
    List<JavaType> imports) {

  public PartModel {
    rpcs = List.copyOf(rpcs);
    types = List.copyOf(types);
    imports = List.copyOf(imports);
  }

  /**
   * The streams among the RPCs.
   *
   * @return the streams in the order of declaration
   */
  public List<StreamModel> streams() {
    return rpcs.stream()
        .filter(StreamModel.class::isInstance)
        .map(StreamModel.class::cast)
        .toList();
  }
}
