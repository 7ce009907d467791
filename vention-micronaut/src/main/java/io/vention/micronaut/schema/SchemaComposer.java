package io.vention.micronaut.schema;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.vention.micronaut.codec.ProtobufTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    ImportedFiles imports =
        new ImportedFiles(
            parts.stream().flatMap(part -> part.imports().stream()).distinct().toList());
    List<SchemaType> types =
        new TypeOrder(new TypeTable(problems).of(parts), imports, problems).of(services);
    new TypeChecks(problems).check(services, types);
    new ImportChecks(names, problems).check(imports, services, types);
    ImportedServices declared = new ImportedServices(names, imports);
    declared.check(services, problems);
    problems.throwIfAny();
    return schema(services, types, imports, declared);
  }

  private RpcSchema schema(
      List<RpcService> services,
      List<SchemaType> types,
      ImportedFiles imports,
      ImportedServices declared) {
    List<RpcService> own = services.stream().filter(each -> !declared.declare(each)).toList();
    List<FileDescriptor> direct =
        imports.of(
            references(own, types),
            services.stream().map(declared::file).filter(Objects::nonNull).toList());
    TypeReferences written =
        new TypeReferences(names, types.stream().map(SchemaType::name).toList(), direct);
    FileDescriptor file =
        build(new DescriptorWriter(written).file(names, direct, own, types), direct);
    List<String> imported = direct.stream().map(FileDescriptor::getName).toList();
    return new RpcSchema(
        names,
        withTypes(services, imports, file),
        types,
        file,
        ProtoPrinter.print(names, imported, written, own, types));
  }

  /** The services, in whose JSON an {@code Any} may hold whatever the application knows. */
  private static List<RpcService> withTypes(
      List<RpcService> services, ImportedFiles imports, FileDescriptor own) {
    if (imports.types().isEmpty()) {
      return services; // nothing has an Any in it
    }
    List<FileDescriptor> known = new ArrayList<>(imports.all());
    known.add(own);
    ProtobufTypes types = ProtobufTypes.of(known);
    return services.stream().map(service -> service.withTypes(types)).toList();
  }

  private FileDescriptor build(FileDescriptorProto file, List<FileDescriptor> imports) {
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
