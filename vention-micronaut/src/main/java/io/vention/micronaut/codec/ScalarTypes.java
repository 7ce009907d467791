package io.vention.micronaut.codec;

import com.google.protobuf.CodedOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** The scalars of the mapping, by the names that the processor has for them. */
public final class ScalarTypes {

  /** {@code bool}. */
  public static final ScalarType<Boolean> BOOLEAN = new BooleanType();

  /** {@code int32} as {@code byte}; what is beyond a byte is refused. */
  public static final ScalarType<Byte> BYTE =
      new WholeNumberType<>(WholeNumberRange.BYTE, value -> (byte) value);

  /** {@code int32} as {@code short}; what is beyond a short is refused. */
  public static final ScalarType<Short> SHORT =
      new WholeNumberType<>(WholeNumberRange.SHORT, value -> (short) value);

  /** {@code int32}. */
  public static final ScalarType<Integer> INT =
      new WholeNumberType<>(WholeNumberRange.INT, value -> (int) value);

  /** {@code int64}; a string in JSON. */
  public static final ScalarType<Long> LONG =
      new WholeNumberType<>(WholeNumberRange.LONG, value -> value);

  /** {@code float}. */
  public static final ScalarType<Float> FLOAT =
      new FloatingType<>(
          WireType.FIXED32,
          0f,
          CodedOutputStream::writeFloatNoTag,
          ProtoReader::readFloat,
          JsonWriter::writeNumber,
          JsonReader::readFloat);

  /** {@code double}. */
  public static final ScalarType<Double> DOUBLE =
      new FloatingType<>(
          WireType.FIXED64,
          0d,
          CodedOutputStream::writeDoubleNoTag,
          ProtoReader::readDouble,
          JsonWriter::writeNumber,
          JsonReader::readDouble);

  /** {@code string} as {@code char}: one UTF-16 unit, or none for the character zero. */
  public static final ScalarType<Character> CHAR = new CharType();

  /** {@code string}. */
  public static final ScalarType<String> STRING = new StringType();

  /** {@code bytes}; base64 in JSON. */
  public static final ScalarType<byte[]> BYTES = new BytesType<>(ByteBuffer::wrap, bytes -> bytes);

  /** {@code bytes}; what remains of the buffer, whose position stays. */
  public static final ScalarType<ByteBuffer> BYTE_BUFFER =
      new BytesType<>(ByteBuffer::duplicate, ByteBuffer::wrap);

  /** {@code string} as {@link LocalDate}. */
  public static final ScalarType<LocalDate> LOCAL_DATE =
      new TextType<>(
          LocalDate::toString, LocalDate::parse, "an ISO-8601 date such as \"2024-05-31\"");

  /** {@code string} as {@link LocalTime}. */
  public static final ScalarType<LocalTime> LOCAL_TIME =
      new TextType<>(
          LocalTime::toString, LocalTime::parse, "an ISO-8601 time such as \"14:30:05\"");

  /** {@code string} as {@link LocalDateTime}. */
  public static final ScalarType<LocalDateTime> LOCAL_DATE_TIME =
      new TextType<>(
          LocalDateTime::toString,
          LocalDateTime::parse,
          "an ISO-8601 date and time without offset such as \"2024-05-31T14:30:05\"");

  /** {@code string} as {@link UUID}. */
  public static final ScalarType<UUID> UUID =
      new TextType<>(
          Object::toString,
          TextFormats::uuid,
          "a UUID such as \"0b0c8f3e-5f0c-4b7e-9a3c-3d1f6a2b9c4d\"");

  /** {@code string} as {@link URI}. */
  public static final ScalarType<URI> URI =
      new TextType<>(
          Object::toString,
          text -> java.net.URI.create(text),
          "a URI such as \"opc.tcp://plc:4840\"");

  /**
   * {@code string} as {@link BigDecimal} of up to 1,000 digits with an exponent of up to 10,000.
   */
  public static final ScalarType<BigDecimal> BIG_DECIMAL =
      new TextType<>(
          TextFormats::decimal,
          TextFormats::decimal,
          "a decimal number of up to 1000 digits such as \"12.50\"");

  /** {@code string} as {@link BigInteger} of up to 1,000 digits. */
  public static final ScalarType<BigInteger> BIG_INTEGER =
      new TextType<>(
          TextFormats::integer,
          TextFormats::integer,
          "a whole number of up to 1000 digits such as \"1250\"");

  private ScalarTypes() {}
}
