package io.vention.micronaut.schema;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The surface of the application: its services and RPCs with their messages, composed from what was
 * found at compile time in every class that has some. Immutable.
 */
public final class RpcSchema {

  private final SchemaNames names;
  private final List<RpcService> services;
  private final List<SchemaType> types;
  private final FileDescriptor file;
  private final String proto;
  private final Map<String, Rpc> byPath = new HashMap<>();

  RpcSchema(
      SchemaNames names,
      List<RpcService> services,
      List<SchemaType> types,
      FileDescriptor file,
      String proto) {
    this.names = names;
    this.services = List.copyOf(services);
    this.types = List.copyOf(types);
    this.file = file;
    this.proto = proto;
    rpcs().forEach(rpc -> rpc.paths().forEach(path -> byPath.put(path, rpc)));
  }

  /**
   * Composes a surface. The order of the parts does not matter.
   *
   * @param names the names that the application gives it
   * @param parts what was found at compile time
   * @return the surface
   * @throws InvalidSchemaException if the parts do not fit together; it tells all that is wrong
   */
  public static RpcSchema compose(SchemaNames names, Collection<? extends RpcPart> parts) {
    return new SchemaComposer(names).compose(parts);
  }

  /**
   * The names that the application gives its surface.
   *
   * @return the names
   */
  public SchemaNames names() {
    return names;
  }

  /**
   * The services that have RPCs.
   *
   * @return the application's own service first, the others by name
   */
  public List<RpcService> services() {
    return services;
  }

  /**
   * All RPCs.
   *
   * @return the RPCs, service by service
   */
  public List<Rpc> rpcs() {
    return services.stream().flatMap(service -> service.rpcs().stream()).toList();
  }

  /**
   * The messages and enums that the RPCs use.
   *
   * @return the types, each after those that it uses
   */
  public List<SchemaType> types() {
    return types;
  }

  /**
   * Finds an RPC.
   *
   * @param path {@code service/method}, where the method's name is the RPC's or its Java method's
   * @return the RPC; null where there is none
   */
  public @Nullable Rpc find(String path) {
    return byPath.get(path);
  }

  /**
   * The application's file.
   *
   * @return its descriptor
   */
  public FileDescriptor descriptor() {
    return file;
  }

  /**
   * The application's file with those that it imports, and those that they import.
   *
   * @return the descriptors, each after those that it imports
   */
  public FileDescriptorSet descriptorSet() {
    FileDescriptorSet.Builder set = FileDescriptorSet.newBuilder();
    ImportedFiles.withImports(List.of(file)).forEach(each -> set.addFile(each.toProto()));
    return set.build();
  }

  /**
   * The application's file as text.
   *
   * @return a {@code .proto}
   */
  public String proto() {
    return proto;
  }
}
