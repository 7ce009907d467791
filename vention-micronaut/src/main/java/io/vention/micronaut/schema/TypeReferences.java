package io.vention.micronaut.schema;

import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How types are named where they are used, as protoc resolves names: from the innermost scope out.
 */
final class TypeReferences {

  /** Words that protoc takes for something else where a field's or an RPC's type stands. */
  private static final Set<String> NOT_A_TYPE =
      Set.of(
          "bool",
          "bytes",
          "double",
          "enum",
          "extend",
          "extensions",
          "fixed32",
          "fixed64",
          "float",
          "group",
          "int32",
          "int64",
          "map",
          "message",
          "oneof",
          "option",
          "optional",
          "repeated",
          "required",
          "reserved",
          "sfixed32",
          "sfixed64",
          "sint32",
          "sint64",
          "stream",
          "string",
          "uint32",
          "uint64");

  private final SchemaNames names;
  private final Set<String> inPackageScope;

  /**
   * References from within a package.
   *
   * @param names names the package
   * @param types the simple names of the types that it declares
   * @param imports the files that it imports
   */
  TypeReferences(SchemaNames names, Collection<String> types, Collection<FileDescriptor> imports) {
    this.names = names;
    this.inPackageScope = new HashSet<>(types);
    addParts(names.packageName());
    for (FileDescriptor file : ImportedFiles.withImports(imports)) {
      addParts(file.getPackage());
      file.getMessageTypes().forEach(type -> inPackageScope.add(type.getName()));
      file.getEnumTypes().forEach(type -> inPackageScope.add(type.getName()));
    }
  }

  /** What protoc finds in the packages around the application's, before it looks outside. */
  private void addParts(String packageName) {
    List<String> parts = Arrays.asList(packageName.split("\\.", -1));
    inPackageScope.addAll(parts.subList(1, parts.size()));
  }

  /** The full name with a leading dot, as descriptors have it. */
  String full(String name) {
    return "." + names.fullType(name);
  }

  /**
   * The name as it is written in the {@code .proto}.
   *
   * @param name a simple name in the package, or a full name with a leading dot
   * @param inScope what else has a name where it is written: {@code rpc Telemetry(...) returns
   *     (Telemetry)} would be read as naming the RPC
   */
  String written(String name, Collection<String> inScope) {
    if (isElsewhere(name)) {
      String first = name.substring(1, name.indexOf('.', 1));
      return inScope.contains(first) || inPackageScope.contains(first) ? name : name.substring(1);
    }
    return inScope.contains(name) || NOT_A_TYPE.contains(name) ? full(name) : name;
  }

  /** Whether the type is another file's. */
  static boolean isElsewhere(String name) {
    return name.startsWith(".");
  }

  /** The types that an RPC uses. */
  static List<String> of(RpcMethod method) {
    return List.of(method.input().name(), method.output().name());
  }

  /** The types that a type's fields use. */
  static List<String> of(SchemaType type) {
    List<String> used = new ArrayList<>();
    if (type instanceof MessageType message) {
      for (MessageField field : message.fields()) {
        if (field.type() instanceof FieldType.Message nested) {
          used.add(nested.name());
        } else if (field.type() instanceof FieldType.Enumeration enumeration) {
          used.add(enumeration.name());
        }
      }
    }
    return used;
  }
}
