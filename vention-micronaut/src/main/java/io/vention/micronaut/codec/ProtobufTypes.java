package io.vention.micronaut.codec;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.TypeRegistry;
import io.micronaut.core.reflect.ClassUtils;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages that the JSON of protobuf's own classes may have to name or write: the contents of a
 * {@code google.protobuf.Any}, above all. Immutable and safe for use from any thread.
 */
public final class ProtobufTypes {

  private final TypeRegistry registry;
  private final Set<FieldDescriptor> withoutPresence;
  private volatile @Nullable ProtobufJson json;

  private ProtobufTypes(TypeRegistry registry, Set<FieldDescriptor> withoutPresence) {
    this.registry = registry;
    this.withoutPresence = withoutPresence;
  }

  /**
   * The messages of some files.
   *
   * @param files the files; those that they import, at any depth, count too
   * @return their messages
   */
  public static ProtobufTypes of(Collection<FileDescriptor> files) {
    TypeRegistry.Builder registry = TypeRegistry.newBuilder();
    Set<FieldDescriptor> withoutPresence = new HashSet<>();
    Set<FileDescriptor> met = new HashSet<>();
    files.forEach(file -> meet(file, met));
    Set<String> names = new HashSet<>();
    for (FileDescriptor file : met) {
      // two classes may have been made of one file: the registry warns of the second
      if (names.add(file.getName())) {
        registry.add(file.getMessageTypes());
      }
      addWithoutPresence(file.getMessageTypes(), withoutPresence);
    }
    return new ProtobufTypes(registry.build(), withoutPresence);
  }

  private static void meet(FileDescriptor file, Set<FileDescriptor> met) {
    if (met.add(file)) {
      file.getDependencies().forEach(imported -> meet(imported, met));
    }
  }

  private static void addWithoutPresence(List<Descriptor> messages, Set<FieldDescriptor> fields) {
    for (Descriptor message : messages) {
      message.getFields().stream().filter(field -> !field.hasPresence()).forEach(fields::add);
      addWithoutPresence(message.getNestedTypes(), fields);
    }
  }

  /**
   * Whether protobuf's own classes can be read and written as JSON here.
   *
   * @return false where {@code com.google.protobuf:protobuf-java-util} is not on the class path
   */
  public static boolean haveJson() {
    return ClassUtils.isPresent(
        "com.google.protobuf.util.JsonFormat", ProtobufTypes.class.getClassLoader());
  }

  /** Made where it is needed, as the library that it takes may not be there. */
  ProtobufJson json() {
    ProtobufJson made = json;
    if (made == null) {
      made = new ProtobufJson(registry, withoutPresence);
      json = made;
    }
    return made;
  }
}
