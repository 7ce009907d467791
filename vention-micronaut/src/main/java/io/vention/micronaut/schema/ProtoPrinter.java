package io.vention.micronaut.schema;

import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the application's {@code .proto}. */
final class ProtoPrinter {

  private final TypeReferences references;
  private final ProtoLines out = new ProtoLines();

  private ProtoPrinter(TypeReferences references) {
    this.references = references;
  }

  /**
   * Prints a file.
   *
   * @param names names the package
   * @param imports the files that it imports, in alphabetical order
   * @param references how types are named in it
   * @param services its services
   * @param types its messages and enums
   * @return the text
   */
  static String print(
      SchemaNames names,
      Collection<String> imports,
      TypeReferences references,
      List<RpcService> services,
      List<SchemaType> types) {
    ProtoPrinter printer = new ProtoPrinter(references);
    printer.head(names.packageName(), imports);
    services.forEach(printer::service);
    printer.types(types);
    return printer.out.toString();
  }

  private void head(String packageName, Collection<String> imports) {
    out.line("// Generated from the application's Java types by vention-micronaut: change those.");
    out.gap();
    out.line("syntax = \"proto3\";");
    if (!packageName.isEmpty()) {
      out.gap();
      out.line("package " + packageName + ";");
    }
    if (!imports.isEmpty()) {
      out.gap();
    }
    imports.forEach(file -> out.line("import \"" + file + "\";"));
  }

  private void service(RpcService service) {
    Set<String> inScope =
        service.rpcs().stream().map(rpc -> rpc.info().method()).collect(Collectors.toSet());
    out.gap();
    out.open("service " + service.simpleName());
    service.rpcs().forEach(rpc -> rpc(rpc, inScope));
    out.close();
  }

  private void rpc(Rpc rpc, Set<String> inScope) {
    RpcMethod method = rpc.method();
    out.element(method.doc());
    String head =
        "rpc %s(%s) returns (%s%s)"
            .formatted(
                rpc.info().method(),
                references.written(method.input().name(), inScope),
                method.kind() == RpcKind.UNARY ? "" : "stream ",
                references.written(method.output().name(), inScope));
    Idempotency idempotency = method.idempotency();
    if (idempotency == Idempotency.NONE && !method.doc().deprecated()) {
      out.line(head + ";");
      return;
    }
    out.open(head);
    if (method.doc().deprecated()) {
      out.line("option deprecated = true;");
    }
    if (idempotency != Idempotency.NONE) {
      out.line("option idempotency_level = " + idempotency + ";");
    }
    out.close();
  }

  private void types(List<SchemaType> types) {
    TypePrinter printer = new TypePrinter(references, out);
    for (SchemaType type : types) {
      out.gap();
      printer.print(type);
    }
  }
}
