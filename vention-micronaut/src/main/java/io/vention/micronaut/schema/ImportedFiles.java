package io.vention.micronaut.schema;

import com.google.protobuf.AnyProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files of protobuf's own types that the application's file may import. */
final class ImportedFiles {

  private static final Map<String, FileDescriptor> BY_TYPE = new HashMap<>();

  static {
    for (FileDescriptor file :
        List.of(
            AnyProto.getDescriptor(),
            DurationProto.getDescriptor(),
            EmptyProto.getDescriptor(),
            FieldMaskProto.getDescriptor(),
            StructProto.getDescriptor(),
            TimestampProto.getDescriptor(),
            WrappersProto.getDescriptor())) {
      file.getMessageTypes().forEach(type -> BY_TYPE.put("." + type.getFullName(), file));
      file.getEnumTypes().forEach(type -> BY_TYPE.put("." + type.getFullName(), file));
    }
  }

  private ImportedFiles() {}

  /** Whether one of the files declares a type, given by its full name with a leading dot. */
  static boolean declare(String fullName) {
    return BY_TYPE.containsKey(fullName);
  }

  /** The files that declare those of the names that have a leading dot, in alphabetical order. */
  static List<FileDescriptor> of(Collection<String> names) {
    return names.stream()
        .map(BY_TYPE::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(FileDescriptor::getName))
        .toList();
  }
}
