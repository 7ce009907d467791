package io.vention.micronaut.processor.schema;

import java.util.List;

/** What one value is in Java. */
public sealed interface Kind {

  /** Types with a scalar of their own. */
  enum Plain implements Kind {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    CHAR,
    STRING,
    /** {@code byte[]}. */
    BYTES,
    /** {@link java.nio.ByteBuffer}. */
    BYTE_BUFFER
  }

  /** Types that are written as text: a {@code string} whose format is checked. */
  enum Text implements Kind {
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    UUID,
    URI,
    BIG_DECIMAL,
    BIG_INTEGER
  }

  /** Types with a message in {@code google.protobuf}. */
  enum WellKnown implements Kind {
    /** {@code Timestamp}. */
    INSTANT,
    /** {@code Timestamp}. */
    OFFSET_DATE_TIME,
    /** {@code Timestamp}. */
    ZONED_DATE_TIME,
    /** {@code Duration}. */
    DURATION,
    /** {@code Struct} as {@code Map<String, Object>}. */
    STRUCT,
    /** {@code Value} as {@code Object}. */
    VALUE,
    /** {@code Value} as Micronaut's {@code JsonNode}. */
    JSON_NODE,
    /** {@code ListValue} as {@code List<Object>}. */
    LIST_VALUE
  }

  /**
   * An enum.
   *
   * @param type the Java enum
   */
  record EnumKind(JavaType type) implements Kind {}

  /**
   * An enum that is a {@code string}.
   *
   * @param type the Java enum
   * @param texts what its constants are on the wire
   */
  record TextEnumKind(JavaType type, List<String> texts) implements Kind {

    public TextEnumKind {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A message.
   *
   * @param type the record
   */
  record MessageKind(JavaType type) implements Kind {}
}
