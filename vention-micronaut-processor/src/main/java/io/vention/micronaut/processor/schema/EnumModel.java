package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.EnumType;
import java.util.List;

/**
 * An enum.
 *
 * @param javaType the Java enum
 * @param schema the enum in the {@code .proto}
 * @param constants its constants in the order of declaration
 * @param zeroIsConstant whether the value numbered zero is a constant, not only absence
 */
public record EnumModel(
    JavaType javaType, EnumType schema, List<Constant> constants, boolean zeroIsConstant)
    implements TypeModel {

  public EnumModel {
    constants = List.copyOf(constants);
  }

  /**
   * A constant.
   *
   * @param javaName its name in Java
   * @param value its value in the {@code .proto}
   */
  public record Constant(String javaName, EnumType.Value value) {}
}
