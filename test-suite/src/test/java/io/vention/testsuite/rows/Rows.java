package io.vention.testsuite.rows;

import com.google.protobuf.Descriptors.Descriptor;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.vention.micronaut.schema.Rpc;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import java.util.ArrayList;
import java.util.List;

/** What the processor made of this package. */
final class Rows {

  static final RpcSchema SCHEMA =
      RpcSchema.compose(new SchemaNames("vention.app.v1", "rows"), parts());

  private Rows() {}

  private static List<RpcPart> parts() {
    List<RpcPart> parts = new ArrayList<>();
    SoftServiceLoader.load(RpcPart.class, Rows.class.getClassLoader()).collectAll(parts);
    parts.removeIf(part -> part.beanType().getPackage() != Rows.class.getPackage());
    return parts;
  }

  /** The RPCs of classes of this package. */
  static List<Rpc> rpcs(Class<?>... beanTypes) {
    return SCHEMA.rpcs().stream()
        .filter(rpc -> List.of(beanTypes).contains(rpc.beanType()))
        .toList();
  }

  /** The request of an RPC. */
  static Descriptor input(Rpc rpc) {
    return method(rpc).getInputType();
  }

  /** The response of an RPC, or each of them. */
  static Descriptor output(Rpc rpc) {
    return method(rpc).getOutputType();
  }

  private static com.google.protobuf.Descriptors.MethodDescriptor method(Rpc rpc) {
    return SCHEMA
        .descriptor()
        .findServiceByName("RowsService")
        .findMethodByName(rpc.info().method());
  }
}
