package io.vention.micronaut.processor.schema;

import java.util.List;

/**
 * The RPCs of a bean.
 *
 * @param home what generated classes are named after: the bean's class, or the factory's method
 *     that makes it as if that were a nested class
 * @param bean the bean
 * @param service the service that the RPCs belong to, without {@code Service}; empty for the
 *     application's own
 * @param rpcs the RPCs in the order of declaration
 * @param types the messages and enums that they use, at any depth, in the order in which they were
 *     met
 * @param imports the classes that protoc generated and they use, in the order in which they were
 *     met
 */
public record PartModel(
    JavaType home,
    BeanModel bean,
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
   * Whether there is nothing to serve.
   *
   * @return whether the bean has no RPCs, and adds none in code
   */
  public boolean isEmpty() {
    return rpcs.isEmpty() && !bean.addsEntries();
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
