package io.vention.micronaut.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which order the {@code .proto} declares types: those of actions, then those of streams, each
 * after the types that it uses. Types that nothing uses are left out.
 */
final class TypeOrder {

  private final Map<String, SchemaType> declared;
  private final ImportedFiles imports;
  private final Problems problems;
  private final Set<String> met = new HashSet<>();
  private final List<SchemaType> ordered = new ArrayList<>();

  TypeOrder(Map<String, SchemaType> declared, ImportedFiles imports, Problems problems) {
    this.declared = declared;
    this.imports = imports;
    this.problems = problems;
  }

  List<SchemaType> of(List<RpcService> services) {
    List<Rpc> rpcs = services.stream().flatMap(service -> service.rpcs().stream()).toList();
    Stream.concat(
            rpcs.stream().filter(rpc -> !rpc.method().isSharedStream()),
            rpcs.stream().filter(rpc -> rpc.method().isSharedStream()))
        .forEach(rpc -> visit(TypeReferences.of(rpc.method()), rpc.place()));
    return ordered;
  }

  private void visit(List<String> names, String user) {
    for (String name : names) {
      if (TypeReferences.isElsewhere(name)) {
        if (met.add(name) && !imports.declare(name)) {
          problems.add(
              name
                  + ", used by "
                  + user
                  + " (expected: a type of google/protobuf/*.proto,"
                  + " or of a class that protoc generated)");
        }
      } else if (met.add(name)) {
        visitDeclared(name, user);
      }
    }
  }

  private void visitDeclared(String name, String user) {
    SchemaType type = declared.get(name);
    if (type == null) {
      problems.add(
          "type "
              + name
              + ", used by "
              + user
              + ", is in no compiled part of the application; compile its user anew");
      return;
    }
    visit(TypeReferences.of(type), type.origin());
    ordered.add(type);
  }
}
