package io.vention.micronaut.schema;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes fields as descriptors. */
final class FieldDescriptors {

  private final TypeReferences references;

  FieldDescriptors(TypeReferences references) {
    this.references = references;
  }

  /** Adds a field to a message, and the nested message for its entries where it is a map. */
  void add(DescriptorProto.Builder message, String messageName, MessageField field) {
    FieldDescriptorProto.Builder added = message.addFieldBuilder();
    setNames(added, field);
    if (field.mapKey() == null) {
      setType(added, field.type());
    } else {
      DescriptorProto entry = mapEntry(field.name(), field.mapKey(), field.type());
      message.addNestedType(entry);
      added
          .setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
          .setTypeName(messageName + "." + entry.getName());
    }
    if (field.tracksPresence()) {
      added.setProto3Optional(true);
    }
  }

  /** Adds a message's oneof with its fields, where it has some. */
  void addOneof(DescriptorProto.Builder message, List<MessageField> fields) {
    if (fields.isEmpty()) {
      return;
    }
    int oneof = message.getOneofDeclCount();
    message.addOneofDecl(OneofDescriptorProto.newBuilder().setName(MessageType.ONEOF));
    for (MessageField field : fields) {
      FieldDescriptorProto.Builder added = message.addFieldBuilder().setOneofIndex(oneof);
      setNames(added, field);
      setType(added, field.type());
    }
  }

  private static void setNames(FieldDescriptorProto.Builder added, MessageField field) {
    added
        .setName(field.name())
        .setNumber(field.number())
        .setJsonName(field.jsonName())
        .setLabel(label(field));
    if (field.doc().deprecated()) {
      added.getOptionsBuilder().setDeprecated(true);
    }
  }

  /**
   * Adds to a message the oneof of one field that stands for each {@code optional}.
   *
   * <p>protoc, parser.cc: {@code GenerateSyntheticOneofs}.
   */
  void addPresence(DescriptorProto.Builder message) {
    Set<String> taken = new HashSet<>();
    message.getFieldList().forEach(field -> taken.add(field.getName()));
    message.getOneofDeclList().forEach(oneof -> taken.add(oneof.getName()));
    for (FieldDescriptorProto.Builder field : message.getFieldBuilderList()) {
      if (field.getProto3Optional()) {
        String name = field.getName().startsWith("_") ? field.getName() : "_" + field.getName();
        while (!taken.add(name)) {
          name = "X" + name;
        }
        field.setOneofIndex(message.getOneofDeclCount());
        message.addOneofDecl(OneofDescriptorProto.newBuilder().setName(name));
      }
    }
  }

  private DescriptorProto mapEntry(String field, FieldType key, FieldType value) {
    DescriptorProto.Builder entry =
        DescriptorProto.newBuilder().setName(FieldNames.mapEntry(field));
    entry.getOptionsBuilder().setMapEntry(true);
    addEntryField(entry, "key", 1, key);
    addEntryField(entry, "value", 2, value);
    return entry.build();
  }

  private void addEntryField(
      DescriptorProto.Builder entry, String name, int number, FieldType type) {
    setType(
        entry
            .addFieldBuilder()
            .setName(name)
            .setNumber(number)
            .setJsonName(name)
            .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL),
        type);
  }

  private static FieldDescriptorProto.Label label(MessageField field) {
    return field.label() == FieldLabel.REPEATED
        ? FieldDescriptorProto.Label.LABEL_REPEATED
        : FieldDescriptorProto.Label.LABEL_OPTIONAL;
  }

  private void setType(FieldDescriptorProto.Builder field, FieldType type) {
    if (type instanceof FieldType.Scalar scalar) {
      field.setType(FieldDescriptorProto.Type.valueOf("TYPE_" + scalar.name()));
    } else if (type instanceof FieldType.Message message) {
      field
          .setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
          .setTypeName(references.full(message.name()));
    } else if (type instanceof FieldType.Enumeration enumeration) {
      field
          .setType(FieldDescriptorProto.Type.TYPE_ENUM)
          .setTypeName(references.full(enumeration.name()));
    }
  }
}
