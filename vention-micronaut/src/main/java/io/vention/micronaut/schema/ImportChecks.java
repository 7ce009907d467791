package io.vention.micronaut.schema;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import io.vention.micronaut.codec.ProtobufTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether files that come from several places go together, and with the application's own. */
final class ImportChecks {

  private final SchemaNames names;
  private final Problems problems;
  private final Map<String, Imported> byFile = new HashMap<>();
  private final Map<String, String> bySymbol = new HashMap<>();
  private final Set<String> declaredServices = new HashSet<>();

  ImportChecks(SchemaNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  private record Imported(FileDescriptor file, ImportedType user) {

    String describe() {
      return "that of " + user.javaType().getName();
    }
  }

  void check(ImportedFiles imports, List<RpcService> services, List<SchemaType> types) {
    for (ImportedType type : imports.types()) {
      ImportedFiles.withImports(List.of(type.file())).forEach(file -> file(file, type));
      if (type.descriptor() instanceof EnumDescriptor enumeration && enumeration.isClosed()) {
        problems.add(
            "enum "
                + type.javaType().getName()
                + " is one of proto2, which a message of proto3 cannot have in a field\n"
                + "Use an enum of proto3, or wrap it in a message of proto2.");
      }
    }
    if (!imports.types().isEmpty() && !ProtobufTypes.haveJson()) {
      problems.add(
          "the JSON of "
              + imports.types().iterator().next().javaType().getName()
              + " needs a library that is not there\n"
              + "Add com.google.protobuf:protobuf-java-util to the dependencies.");
    }
    ours(services, types);
  }

  private void file(FileDescriptor file, ImportedType user) {
    Imported added = new Imported(file, user);
    Imported other = byFile.putIfAbsent(file.getName(), added);
    if (other == null) {
      symbols(file).forEach(symbol -> symbol(symbol, user));
      file.getServices().forEach(service -> declaredServices.add(service.getFullName()));
    } else if (other.file() != file && !other.file().toProto().equals(file.toProto())) {
      problems.add(
          "two files are named "
              + file.getName()
              + ", and they differ:\n  "
              + other.describe()
              + "\n  "
              + added.describe()
              + "\nGenerate both classes from one version of the file, or give one of the files"
              + " another path.");
    }
  }

  private void symbol(GenericDescriptor symbol, ImportedType user) {
    String what =
        symbol.getFile().getName() + ", which " + user.javaType().getName() + " comes with";
    String other = bySymbol.putIfAbsent(symbol.getFullName(), what);
    if (other != null) {
      problems.add(
          "two files declare "
              + symbol.getFullName()
              + ":\n  "
              + other
              + "\n  "
              + what
              + "\nGenerate both classes from one file.");
    }
  }

  /** What has a name in a file's package: the values of enums have too, as in C++. */
  private static List<GenericDescriptor> symbols(FileDescriptor file) {
    List<GenericDescriptor> symbols = new ArrayList<>(file.getMessageTypes());
    symbols.addAll(file.getServices());
    symbols.addAll(file.getExtensions());
    for (EnumDescriptor enumeration : file.getEnumTypes()) {
      symbols.add(enumeration);
      symbols.addAll(enumeration.getValues());
    }
    return symbols;
  }

  private void ours(List<RpcService> services, List<SchemaType> types) {
    Imported file = byFile.get(names.file());
    if (file != null) {
      problems.add(
          "the application's file would have the name of one that it imports, "
              + names.file()
              + ", "
              + file.describe()
              + "\nGive the application another vention.package.");
    }
    for (RpcService service : services) {
      if (!declaredServices.contains(service.name())) { // else it implements that one
        ours(service.name(), "the service");
      }
    }
    for (SchemaType type : types) {
      ours(names.full(type.name()), type.origin());
      if (type instanceof EnumType enumeration) {
        enumeration
            .values()
            .forEach(value -> ours(names.full(value.name()), "a value of " + type.origin()));
      }
    }
  }

  private void ours(String fullName, String what) {
    String other = bySymbol.get(fullName);
    if (other != null) {
      problems.add(
          "two things are named "
              + fullName
              + ":\n  "
              + what
              + "\n  one of "
              + other
              + "\nGive ours another name with @ProtoName or @RpcService, or the application another"
              + " vention.package.");
    }
  }
}
