package io.vention.micronaut.schema;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcKind;
import java.util.List;

/** Writes the application's file as a descriptor, equal to what protoc makes of its text. */
final class DescriptorWriter {

  private final TypeReferences references;
  private final FieldDescriptors fields;

  DescriptorWriter(TypeReferences references) {
    this.references = references;
    this.fields = new FieldDescriptors(references);
  }

  FileDescriptorProto file(
      SchemaNames names,
      List<FileDescriptor> imports,
      List<RpcService> services,
      List<SchemaType> types) {
    FileDescriptorProto.Builder file =
        FileDescriptorProto.newBuilder().setName(names.file()).setSyntax("proto3");
    if (!names.packageName().isEmpty()) {
      file.setPackage(names.packageName());
    }
    imports.forEach(imported -> file.addDependency(imported.getName()));
    services.forEach(service -> file.addService(service(service)));
    for (SchemaType type : types) {
      if (type instanceof MessageType message) {
        file.addMessageType(message(message));
      } else if (type instanceof EnumType enumeration) {
        file.addEnumType(enumeration(enumeration));
      }
    }
    return file.build();
  }

  private ServiceDescriptorProto service(RpcService service) {
    ServiceDescriptorProto.Builder builder =
        ServiceDescriptorProto.newBuilder().setName(service.simpleName());
    service.rpcs().forEach(rpc -> builder.addMethod(method(rpc)));
    return builder.build();
  }

  private MethodDescriptorProto method(Rpc rpc) {
    RpcMethod method = rpc.method();
    MethodDescriptorProto.Builder builder =
        MethodDescriptorProto.newBuilder()
            .setName(rpc.info().method())
            .setInputType(references.full(method.input().name()))
            .setOutputType(references.full(method.output().name()));
    if (method.kind() == RpcKind.SERVER_STREAMING) {
      builder.setServerStreaming(true);
    }
    if (method.doc().deprecated()) {
      builder.getOptionsBuilder().setDeprecated(true);
    }
    if (method.idempotency() != Idempotency.NONE) {
      builder
          .getOptionsBuilder()
          .setIdempotencyLevel(IdempotencyLevel.valueOf(method.idempotency().name()));
    }
    return builder.build();
  }

  private DescriptorProto message(MessageType message) {
    DescriptorProto.Builder builder = DescriptorProto.newBuilder().setName(message.name());
    String scope = references.full(message.name());
    message.plainFields().forEach(field -> fields.add(builder, scope, field));
    fields.addOneof(builder, message.oneofFields());
    fields.addPresence(builder);
    if (message.doc().deprecated()) {
      builder.getOptionsBuilder().setDeprecated(true);
    }
    return builder.build();
  }

  private static EnumDescriptorProto enumeration(EnumType type) {
    EnumDescriptorProto.Builder builder = EnumDescriptorProto.newBuilder().setName(type.name());
    for (EnumType.Value value : type.values()) {
      EnumValueDescriptorProto.Builder added =
          builder.addValueBuilder().setName(value.name()).setNumber(value.number());
      if (value.doc().deprecated()) {
        added.getOptionsBuilder().setDeprecated(true);
      }
    }
    if (type.doc().deprecated()) {
      builder.getOptionsBuilder().setDeprecated(true);
    }
    return builder.build();
  }
}
