package io.vention.micronaut.schema;

import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.vention.micronaut.RpcKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Services that imported files declare. The application implements one by having a service of its
 * full name; it stays where it is declared.
 */
final class ImportedServices {

  private final SchemaNames names;
  private final Map<String, ServiceDescriptor> byName = new HashMap<>();

  ImportedServices(SchemaNames names, ImportedFiles imports) {
    this.names = names;
    List<FileDescriptor> files = imports.types().stream().map(ImportedType::file).toList();
    for (FileDescriptor file : ImportedFiles.withImports(files)) {
      file.getServices().forEach(service -> byName.put(service.getFullName(), service));
    }
  }

  /** The file that declares a service; null for the application's own. */
  @Nullable FileDescriptor file(RpcService service) {
    ServiceDescriptor declared = byName.get(service.name());
    return declared == null ? null : declared.getFile();
  }

  boolean declare(RpcService service) {
    return byName.containsKey(service.name());
  }

  /** Refuses RPCs that are not as they are declared. */
  void check(List<RpcService> services, Problems problems) {
    for (RpcService service : services) {
      ServiceDescriptor declared = byName.get(service.name());
      if (declared != null) {
        service.rpcs().forEach(rpc -> check(rpc, declared, problems));
      }
    }
  }

  private void check(Rpc rpc, ServiceDescriptor service, Problems problems) {
    MethodDescriptor declared = service.findMethodByName(rpc.info().method());
    String ours = signature(rpc);
    String theirs =
        declared == null
            ? "one of " + service.getMethods().stream().map(MethodDescriptor::getName).toList()
            : signature(declared);
    if (!ours.equals(theirs)) {
      problems.add(
          rpc.place()
              + ": "
              + ours
              + "\n  in "
              + service.getFullName()
              + ", which "
              + service.getFile().getName()
              + " declares (expected: "
              + theirs
              + ")\nImplement the service as it is declared, or give yours another name.");
    }
  }

  private String signature(Rpc rpc) {
    return signature(
        rpc.info().method(),
        names.fullType(rpc.method().input().name()),
        rpc.info().kind() == RpcKind.SERVER_STREAMING,
        names.fullType(rpc.method().output().name()));
  }

  private static String signature(MethodDescriptor method) {
    String input = method.getInputType().getFullName();
    return signature(
        method.getName(),
        method.isClientStreaming() ? "stream " + input : input,
        method.isServerStreaming(),
        method.getOutputType().getFullName());
  }

  private static String signature(String name, String input, boolean stream, String output) {
    return "rpc %s(%s) returns (%s%s)".formatted(name, input, stream ? "stream " : "", output);
  }
}
