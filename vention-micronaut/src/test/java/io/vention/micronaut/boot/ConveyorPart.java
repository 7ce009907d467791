package io.vention.micronaut.boot;

import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.HandWrittenPart;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.SchemaType;
import io.vention.micronaut.schema.Types;
import java.util.List;

/** What the processor would write for {@link Conveyor}; listed under META-INF/services. */
public final class ConveyorPart implements RpcPart {

  private final RpcPart part =
      HandWrittenPart.of(Conveyor.class)
          .action("Start", "start", HandWrittenPart.EMPTY, ".google.protobuf.StringValue")
          .stream(
              new RpcName("BeltPosition", "beltPosition"),
              "beltPosition",
              "BeltPositionMessage",
              Documentation.NONE)
          .types(
              Types.message(
                  "BeltPositionMessage", Types.field(1, "value", FieldType.Scalar.INT64)));

  @Override
  public Class<?> beanType() {
    return part.beanType();
  }

  @Override
  public String service() {
    return part.service();
  }

  @Override
  public List<RpcMethod> methods() {
    return part.methods();
  }

  @Override
  public List<SchemaType> types() {
    return part.types();
  }
}
