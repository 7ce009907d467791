package io.vention.micronaut.schema;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Composes the surface of the application from its parts, in an order that is theirs alone. */
final class SchemaComposer {

  private final SchemaNames names;
  private final Problems problems = new Problems();

  SchemaComposer(SchemaNames names) {
    this.names = names;
  }

  RpcSchema compose(Collection<? extends RpcPart> unordered) {
    List<RpcPart> parts =
        unordered.stream()
            .<RpcPart>map(part -> part)
            .sorted(Comparator.comparing(RpcPart::place))
            .toList();
    new NameChecks(problems).packageName(names.packageName());
    List<RpcService> services = new ServiceTable(names, problems).of(parts);
    List<SchemaType> types =
        new TypeOrder(new TypeTable(problems).of(parts), problems).of(services);
    new TypeChecks(problems).check(services, types);
    problems.throwIfAny();
    FileDescriptor file = descriptor(services, types);
    List<String> imports = file.getDependencies().stream().map(FileDescriptor::getName).toList();
    return new RpcSchema(
        names, services, types, file, ProtoPrinter.print(names, imports, services, types));
  }

  private FileDescriptor descriptor(List<RpcService> services, List<SchemaType> types) {
    List<FileDescriptor> imports = ImportedFiles.of(references(services, types));
    TypeReferences references =
        new TypeReferences(names, types.stream().map(SchemaType::name).toList());
    FileDescriptorProto file =
        new DescriptorWriter(references).file(names, imports, services, types);
    try {
      return FileDescriptor.buildFrom(file, imports.toArray(FileDescriptor[]::new));
    } catch (DescriptorValidationException e) {
      problems.add("the .proto would not be valid: " + e.getMessage());
      problems.throwIfAny();
      throw new AssertionError(e);
    }
  }

  private static List<String> references(List<RpcService> services, List<SchemaType> types) {
    return Stream.concat(
            services.stream()
                .flatMap(service -> service.rpcs().stream())
                .flatMap(rpc -> TypeReferences.of(rpc.method()).stream()),
            types.stream().flatMap(type -> TypeReferences.of(type).stream()))
        .toList();
  }
}
