package io.vention.micronaut.processor.schema;

import io.vention.micronaut.schema.SchemaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum that is a {@code string}, and so no type of the {@code .proto}.
 *
 * @param javaType the Java enum
 * @param constants its constants in the order of declaration
 */
public record TextEnumModel(JavaType javaType, List<Constant> constants) implements TypeModel {

  public TextEnumModel {
    constants = List.copyOf(constants);
  }

  /**
   * A constant.
   *
   * @param javaName its name in Java
   * @param text what it is on the wire
   */
  public record Constant(String javaName, String text) {}

  @Override
  public @Nullable SchemaType schema() {
    return null;
  }

  /**
   * What the constants are on the wire.
   *
   * @return the texts in the order of declaration
   */
  public List<String> texts() {
    return constants.stream().map(Constant::text).toList();
  }
}
