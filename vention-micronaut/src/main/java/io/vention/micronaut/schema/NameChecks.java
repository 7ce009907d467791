package io.vention.micronaut.schema;

import java.util.regex.Pattern;

/** Whether names can stand in a {@code .proto}. */
final class NameChecks {

  // Protobuf language specification, proto3: ident = letter { letter | decimalDigit | "_" }
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern PACKAGE =
      Pattern.compile("(" + IDENTIFIER + "(\\." + IDENTIFIER + ")*)?");

  private final Problems problems;

  NameChecks(Problems problems) {
    this.problems = problems;
  }

  void packageName(String name) {
    if (!PACKAGE.matcher(name).matches()) {
      problems.add(
          "vention.package: "
              + name
              + " (expected: letters, digits and _ in parts that begin with a letter, with dots between,"
              + " such as vention.app.v1)");
    }
  }

  void service(SchemaNames names, RpcPart part) {
    String service = names.service(part.service());
    if (IDENTIFIER.matcher(service).matches()) {
      return;
    }
    problems.add(
        part.service().isEmpty()
            ? "vention.name: "
                + names.applicationName()
                + " makes a service "
                + service
                + " (expected: a name that begins with a letter)"
            : "@RpcService(\""
                + part.service()
                + "\") on "
                + part.beanType().getName()
                + " (expected: letters, digits and _, beginning with a letter)");
  }

  void rpc(Rpc rpc) {
    require(rpc.info().method(), "the RPC of " + rpc.place());
  }

  void type(SchemaType type) {
    require(type.name(), type.origin());
    if (type instanceof MessageType message) {
      message.fields().forEach(field -> require(field.name(), "a field of " + type.origin()));
    } else if (type instanceof EnumType enumeration) {
      enumeration.values().forEach(value -> require(value.name(), "a value of " + type.origin()));
    }
  }

  private void require(String name, String what) {
    if (!IDENTIFIER.matcher(name).matches()) {
      problems.add(
          "the name of "
              + what
              + ": "
              + name
              + " (expected: letters, digits and _, beginning with a letter)");
    }
  }
}
