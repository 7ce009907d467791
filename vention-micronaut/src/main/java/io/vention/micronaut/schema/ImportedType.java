package io.vention.micronaut.schema;

import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;

/**
 * A message or enum whose Java class protoc generated: its file is imported.
 *
 * @param javaType the class
 * @param descriptor what the class says of itself
 */
public record ImportedType(Class<?> javaType, GenericDescriptor descriptor) {

  /**
   * How fields and RPCs refer to a type.
   *
   * @param descriptor the type
   * @return its full name with a leading dot
   */
  public static String name(GenericDescriptor descriptor) {
    return "." + descriptor.getFullName();
  }

  String name() {
    return name(descriptor);
  }

  FileDescriptor file() {
    return descriptor.getFile();
  }
}
