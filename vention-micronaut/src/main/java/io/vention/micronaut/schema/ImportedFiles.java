package io.vention.micronaut.schema;

import com.google.protobuf.AnyProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that the application's file may import: those of protobuf's own types that Java's types
 * map to, and those of the classes that protoc generated.
 */
final class ImportedFiles {

  private static final List<FileDescriptor> STANDARD =
      List.of(
          AnyProto.getDescriptor(),
          DurationProto.getDescriptor(),
          EmptyProto.getDescriptor(),
          FieldMaskProto.getDescriptor(),
          StructProto.getDescriptor(),
          TimestampProto.getDescriptor(),
          WrappersProto.getDescriptor());

  private final Collection<ImportedType> types;
  private final Map<String, FileDescriptor> byType = new HashMap<>();

  /**
   * The files that may be imported.
   *
   * @param types the types whose Java classes protoc generated
   */
  ImportedFiles(Collection<ImportedType> types) {
    this.types = types;
    for (FileDescriptor file : STANDARD) {
      file.getMessageTypes().forEach(type -> byType.put(ImportedType.name(type), file));
      file.getEnumTypes().forEach(type -> byType.put(ImportedType.name(type), file));
    }
    types.forEach(type -> byType.putIfAbsent(type.name(), type.file()));
  }

  /** The types whose Java classes protoc generated. */
  Collection<ImportedType> types() {
    return types;
  }

  /** Whether one of the files declares a type, given by its full name with a leading dot. */
  boolean declare(String fullName) {
    return byType.containsKey(fullName);
  }

  /**
   * The files that declare those of the names that have a leading dot, and others, in alphabetical
   * order.
   */
  List<FileDescriptor> of(Collection<String> names, Collection<FileDescriptor> others) {
    Map<String, FileDescriptor> byName = new HashMap<>();
    Stream.concat(names.stream().map(byType::get).filter(Objects::nonNull), others.stream())
        .forEach(file -> byName.putIfAbsent(file.getName(), file));
    return byName.values().stream().sorted(Comparator.comparing(FileDescriptor::getName)).toList();
  }

  /** Every file that may be imported, and what they import. */
  List<FileDescriptor> all() {
    List<FileDescriptor> files = new ArrayList<>(STANDARD);
    types.forEach(type -> files.add(type.file()));
    return files;
  }

  /** Files with those that they import at any depth, each name once, after what it imports. */
  static List<FileDescriptor> withImports(Collection<FileDescriptor> files) {
    List<FileDescriptor> ordered = new ArrayList<>();
    add(files, new HashSet<>(), ordered);
    return ordered;
  }

  private static void add(
      Collection<FileDescriptor> files, Set<String> met, List<FileDescriptor> ordered) {
    for (FileDescriptor file : files) {
      if (met.add(file.getName())) {
        add(file.getDependencies(), met, ordered);
        ordered.add(file);
      }
    }
  }
}
