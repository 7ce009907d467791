package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@link JsonTree} as {@code Struct}, {@code Value} and {@code ListValue} in binary. */
final class ProtoTree {

  // struct.proto
  static final Field NULL = Field.of(1, "null_value", "nullValue", ScalarTypes.INT);
  static final Field NUMBER = Field.of(2, "number_value", "numberValue", ScalarTypes.DOUBLE);
  static final Field TEXT = Field.of(3, "string_value", "stringValue", ScalarTypes.STRING);
  static final Field BOOL = Field.of(4, "bool_value", "boolValue", ScalarTypes.BOOLEAN);
  static final Field STRUCT = Field.message(5, "struct_value", "structValue");
  static final Field LIST = Field.message(6, "list_value", "listValue");
  static final FieldTable VALUE = FieldTable.of(NULL, NUMBER, TEXT, BOOL, STRUCT, LIST);

  static final Field FIELDS = Field.message(1, "fields", "fields");
  static final Field VALUES = Field.message(1, "values", "values");

  /** All tags in struct.proto, and those in a map's entry, are of one byte. */
  private static final int TAG = 1;

  private ProtoTree() {}

  static int sizeOfValue(@Nullable Object value, MessageSizes sizes) {
    Object plain = JsonTree.plain(value, sizes.path());
    if (plain == null || plain instanceof Boolean) {
      return TAG + 1;
    }
    if (plain instanceof Double) {
      return TAG + Double.BYTES;
    }
    if (plain instanceof String text) {
      return TAG + StringType.sizeOf(text, sizes.path());
    }
    int place = sizes.reserve();
    sizes.path().enterToWrite();
    int length = JsonTree.isStruct(plain) ? sizeOfStruct(plain, sizes) : sizeOfList(plain, sizes);
    sizes.path().leave();
    return TAG + sizes.withLength(place, length);
  }

  static int sizeOfStruct(Object struct, MessageSizes sizes) {
    int size = 0;
    for (Map.Entry<?, ?> entry : JsonTree.entries(struct)) {
      String key = JsonTree.key(entry.getKey(), sizes.path());
      int entryPlace = sizes.reserve();
      int valuePlace = sizes.reserve();
      int value = sizes.withLength(valuePlace, sizeOfValue(entry.getValue(), sizes));
      int length = TAG + StringType.sizeOf(key, sizes.path()) + TAG + value;
      size += TAG + sizes.withLength(entryPlace, length);
    }
    return size;
  }

  static int sizeOfList(Object list, MessageSizes sizes) {
    int size = 0;
    int index = 0;
    for (Object value : JsonTree.elements(list)) {
      sizes.path().index(index++);
      int place = sizes.reserve();
      size += TAG + sizes.withLength(place, sizeOfValue(value, sizes));
    }
    return size;
  }

  static void writeValue(@Nullable Object value, ProtoWriter writer) throws IOException {
    CodedOutputStream out = writer.out();
    Object plain = JsonTree.plain(value, writer.path());
    if (plain == null) {
      out.writeUInt32NoTag(NULL.tag());
      out.writeEnumNoTag(0);
    } else if (plain instanceof Double number) {
      out.writeUInt32NoTag(NUMBER.tag());
      out.writeDoubleNoTag(number);
    } else if (plain instanceof String text) {
      out.writeUInt32NoTag(TEXT.tag());
      out.writeStringNoTag(text);
    } else if (plain instanceof Boolean bool) {
      out.writeUInt32NoTag(BOOL.tag());
      out.writeBoolNoTag(bool);
    } else if (JsonTree.isStruct(plain)) {
      out.writeUInt32NoTag(STRUCT.tag());
      writer.writeLength();
      writeStruct(plain, writer);
    } else {
      out.writeUInt32NoTag(LIST.tag());
      writer.writeLength();
      writeList(plain, writer);
    }
  }

  static void writeStruct(Object struct, ProtoWriter writer) throws IOException {
    CodedOutputStream out = writer.out();
    for (Map.Entry<?, ?> entry : JsonTree.entries(struct)) {
      out.writeUInt32NoTag(FIELDS.tag());
      writer.writeLength();
      out.writeUInt32NoTag(MapEntry.keyTag(WireType.LENGTH));
      out.writeStringNoTag(String.valueOf(entry.getKey()));
      out.writeUInt32NoTag(MapEntry.valueTag(WireType.LENGTH));
      writer.writeLength();
      writeValue(entry.getValue(), writer);
    }
  }

  static void writeList(Object list, ProtoWriter writer) throws IOException {
    for (Object value : JsonTree.elements(list)) {
      writer.out().writeUInt32NoTag(VALUES.tag());
      writer.writeLength();
      writeValue(value, writer);
    }
  }
}
