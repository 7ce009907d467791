package io.vention.micronaut.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link JsonTree} from {@code Struct}, {@code Value} and {@code ListValue} in binary. */
final class ProtoTreeReader {

  private static final FieldTable STRUCT = FieldTable.of(ProtoTree.FIELDS);
  private static final FieldTable LIST = FieldTable.of(ProtoTree.VALUES);

  private static final Field KEY = Field.of(1, "key", "key", ScalarTypes.STRING);
  private static final Field ENTRY_VALUE = Field.message(2, "value", "value");
  private static final FieldTable ENTRY = FieldTable.of(KEY, ENTRY_VALUE);

  private ProtoTreeReader() {}

  static @Nullable Object value(ProtoReader in) throws IOException {
    Object value = null;
    Field kind = null;
    PendingMessage container = null;
    for (Field field = in.next(ProtoTree.VALUE); field != null; field = in.next(ProtoTree.VALUE)) {
      // A oneof: the last kind wins, and parts of one container are merged
      PendingMessage before = field == kind ? container : null;
      if (container != null && before == null) {
        container(kind, container, in); // which counts no more, but is not to be malformed
        container = null;
      }
      kind = field;
      if (isContainer(field)) {
        container = in.pending(before);
      } else {
        value = scalar(field, in);
      }
    }
    if (kind == null) {
      throw in.path().malformed("a value of no kind (null has a kind of its own)");
    }
    return container == null ? value : container(kind, container, in);
  }

  private static boolean isContainer(Field kind) {
    return kind == ProtoTree.STRUCT || kind == ProtoTree.LIST;
  }

  private static @Nullable Object scalar(Field kind, ProtoReader in) throws IOException {
    if (kind == ProtoTree.TEXT) {
      return in.readString();
    }
    if (kind == ProtoTree.BOOL) {
      return in.readBoolean();
    }
    if (kind == ProtoTree.NUMBER) {
      return finite(in.readDouble(), in.path());
    }
    in.readEnumNumber();
    return null;
  }

  private static double finite(double value, FieldPath path) throws MalformedMessageException {
    // struct.proto: number_value "must not be NaN or Infinity", which JSON does not have
    if (!Double.isFinite(value)) {
      throw path.malformed(value + " is no number of JSON");
    }
    return value;
  }

  private static Object container(@Nullable Field kind, PendingMessage message, ProtoReader in)
      throws IOException {
    in.path().enterToRead();
    Object value =
        kind == ProtoTree.STRUCT
            ? in.readPending(ProtoTreeReader::struct, message)
            : in.readPending(ProtoTreeReader::list, message);
    in.path().leave();
    return value;
  }

  @SuppressWarnings("NullAway") // JSON has nulls
  static Map<String, Object> struct(ProtoReader in) throws IOException {
    Map<String, Object> struct = new LinkedHashMap<>();
    while (in.next(STRUCT) != null) {
      in.readDelimited(reader -> entry(struct, reader));
    }
    return Collections.unmodifiableMap(struct);
  }

  @SuppressWarnings("NullAway") // JSON has nulls
  private static boolean entry(Map<String, Object> struct, ProtoReader in) throws IOException {
    String key = "";
    PendingMessage value = null;
    for (Field field = in.next(ENTRY); field != null; field = in.next(ENTRY)) {
      if (field == KEY) {
        key = in.readString();
      } else {
        value = in.pending(value);
      }
    }
    in.path().key(key);
    if (value == null) {
      throw in.path().malformed("a value of no kind (null has a kind of its own)");
    }
    struct.put(key, in.readPending(ProtoTreeReader::value, value));
    return true;
  }

  @SuppressWarnings("NullAway") // JSON has nulls
  static List<Object> list(ProtoReader in) throws IOException {
    List<Object> list = new ArrayList<>();
    while (in.next(LIST) != null) {
      in.path().index(list.size());
      list.add(in.readDelimited(ProtoTreeReader::value));
    }
    return Collections.unmodifiableList(list);
  }
}
