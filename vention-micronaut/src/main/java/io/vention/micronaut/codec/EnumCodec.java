package io.vention.micronaut.codec;

import static java.util.stream.Collectors.joining;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An enum. Generated for each enum of the schema, as the list of its constants.
 *
 * @param <E> the Java enum
 */
public abstract class EnumCodec<E extends Enum<E>> extends ScalarType<E> {

  private final Map<E, Constant<E>> byConstant = new HashMap<>();
  private final Map<Integer, E> byNumber = new HashMap<>();
  private final Map<String, E> byName = new HashMap<>();
  private final String zeroName;
  private final String expected;

  /**
   * An enum.
   *
   * @param zeroName the name of the value numbered zero in the {@code .proto}
   * @param constants the constants; without one numbered zero, that number is absence
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  protected EnumCodec(String zeroName, Constant<E>... constants) {
    this(zeroName, List.of(constants));
  }

  /**
   * An enum; of several constants that are one, as protobuf's aliases are, the first is written.
   */
  EnumCodec(String zeroName, List<Constant<E>> constants) {
    super(WireType.VARINT);
    this.zeroName = zeroName;
    for (Constant<E> constant : constants) {
      byConstant.putIfAbsent(constant.constant(), constant);
      byNumber.putIfAbsent(constant.number(), constant.constant());
      byName.put(constant.name(), constant.constant());
    }
    this.expected =
        constants.stream().map(Constant::name).collect(joining(", ", "expected one of ", ""));
  }

  /**
   * A constant of the enum.
   *
   * @param constant the constant in Java
   * @param number its number
   * @param name its name in the {@code .proto}
   * @param <E> the Java enum
   */
  public record Constant<E>(E constant, int number, String name) {}

  @Override
  boolean isDefault(E value) {
    Constant<E> constant = byConstant.get(value);
    return constant != null && constant.number() == 0;
  }

  @Override
  @Nullable E defaultValue() {
    return byNumber.get(0);
  }

  @Override
  int size(E value, FieldPath path) {
    return CodedOutputStream.computeInt32SizeNoTag(known(value, path).number());
  }

  private Constant<E> known(E value, FieldPath path) {
    Constant<E> constant = byConstant.get(value);
    if (constant == null) { // of an enum that was compiled anew without its codec
      throw path.unencodable(value + " is not in the schema; compile the application anew");
    }
    return constant;
  }

  @Override
  @SuppressWarnings("NullAway") // size has refused what is not known
  void write(E value, CodedOutputStream out) throws IOException {
    out.writeInt32NoTag(byConstant.get(value).number());
  }

  @Override
  @Nullable E read(ProtoReader in) throws IOException {
    return byNumber(in.readEnumNumber(), in.path());
  }

  @Override
  void writeJson(E value, JsonWriter out) throws IOException {
    out.generator().writeString(known(value, out.path()).name());
  }

  @Override
  @Nullable E readJson(JsonReader in) throws IOException {
    String name = in.enumName();
    E constant = name == null ? null : byName.get(name);
    if (constant != null || zeroName.equals(name)) {
      return constant;
    }
    if (name == null || JsonNumber.isNumber(name)) {
      return byNumber((int) in.readWholeNumber(WholeNumberRange.INT), in.path());
    }
    throw in.path().malformed(Excerpt.of(name) + " is unknown (" + expected + ")");
  }

  private @Nullable E byNumber(int number, FieldPath path) throws MalformedMessageException {
    E constant = byNumber.get(number);
    if (constant == null && number != 0) {
      throw path.malformed("the number " + number + " is unknown (" + expected + ")");
    }
    return constant;
  }

  @Override
  String expected() {
    return expected;
  }
}
