package io.vention.micronaut.processor.schema;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How Java names become names in the {@code .proto}: the one place that decides it. */
public final class Names {

  // Protobuf language specification, proto3: ident = letter { letter | decimalDigit | "_" }
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private static final Pattern LOWER_TO_UPPER = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private static final Pattern ACRONYM_END = Pattern.compile("(?<=[A-Z])(?=[A-Z][a-z])");

  private static final Pattern UNDERSCORES = Pattern.compile("_+(.?)");

  /** Words that begin a statement or name a scalar, so that protoc misreads a type of that name. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "bool",
          "bytes",
          "double",
          "edition",
          "enum",
          "extend",
          "extensions",
          "false",
          "fixed32",
          "fixed64",
          "float",
          "group",
          "import",
          "inf",
          "int32",
          "int64",
          "map",
          "max",
          "message",
          "nan",
          "oneof",
          "option",
          "optional",
          "package",
          "public",
          "repeated",
          "required",
          "reserved",
          "returns",
          "rpc",
          "service",
          "sfixed32",
          "sfixed64",
          "sint32",
          "sint64",
          "stream",
          "string",
          "syntax",
          "to",
          "true",
          "uint32",
          "uint64",
          "weak");

  private Names() {}

  /**
   * Whether a name may stand in a {@code .proto}.
   *
   * @param name any text
   * @return whether it is an identifier
   */
  public static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }

  /**
   * Whether a name means something else to protoc where a type, an RPC or an enum's value is named.
   * Fields may have such names: {@code string message = 1} is no trouble.
   *
   * @param name an identifier
   * @return whether it is a keyword
   */
  public static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /**
   * The name of an RPC whose annotation has none: {@code getStatus} is {@code GetStatus}.
   *
   * @param javaName the method's or parameter's name
   * @return the name in PascalCase
   */
  public static String rpc(String javaName) {
    return javaName.isEmpty()
        ? javaName
        : javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
  }

  /**
   * The name of a property's field: {@code speedMmS} is {@code speed_mm_s}, {@code toURL} is {@code
   * to_url}.
   *
   * @param property the property's name
   * @return the name in lower_snake_case
   */
  public static String field(String property) {
    return split(property).toLowerCase(Locale.ROOT);
  }

  /**
   * The name in JSON that protoc derives from a field's name: {@code speedMmS} of {@code
   * speed_mm_s}.
   *
   * @param field the field's name
   * @return the name where the field has no {@code json_name}
   */
  public static String json(String field) {
    // protoc, descriptor.cc: ToJsonName
    return UNDERSCORES.matcher(field).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  /**
   * The name of an enum's value: {@code IDLE} of {@code RunMode} is {@code RUN_MODE_IDLE}.
   *
   * @param enumName the enum's name in the {@code .proto}
   * @param constant the constant's name
   * @return the name in UPPER_SNAKE_CASE
   */
  public static String enumValue(String enumName, String constant) {
    return (split(enumName) + "_" + split(constant)).toUpperCase(Locale.ROOT);
  }

  /**
   * The name of the message made up for an RPC's request.
   *
   * @param rpc the RPC's name
   * @return the message's name
   */
  public static String request(String rpc) {
    return rpc + "Request";
  }

  /**
   * The name of the message made up for an RPC's response.
   *
   * @param rpc the RPC's name
   * @return the message's name
   */
  public static String response(String rpc) {
    return rpc + "Response";
  }

  /**
   * The name of the message made up for a stream's payload.
   *
   * @param rpc the name of the stream's RPC
   * @return the message's name
   */
  public static String streamMessage(String rpc) {
    return rpc + "Message";
  }

  private static String split(String name) {
    String words = LOWER_TO_UPPER.matcher(name).replaceAll("_");
    return ACRONYM_END.matcher(words).replaceAll("_");
  }
}
