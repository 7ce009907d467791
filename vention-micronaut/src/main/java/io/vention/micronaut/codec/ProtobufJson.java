package io.vention.micronaut.codec;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of protobuf's own classes, by protobuf-java-util. */
final class ProtobufJson {

  private final JsonFormat.Parser parser;
  private final JsonFormat.Printer printer;
  private final JsonFormat.Printer protoNamesPrinter;

  /**
   * JSON with some types known.
   *
   * @param types those that {@code Any} may hold
   * @param withoutPresence the fields whose default value is written
   */
  ProtobufJson(TypeRegistry types, Set<FieldDescriptor> withoutPresence) {
    parser = JsonFormat.parser().usingTypeRegistry(types).ignoringUnknownFields();
    JsonFormat.Printer compact =
        JsonFormat.printer().usingTypeRegistry(types).omittingInsignificantWhitespace();
    // The library refuses a set that says nothing
    printer =
        withoutPresence.isEmpty() ? compact : compact.includingDefaultValueFields(withoutPresence);
    protoNamesPrinter = printer.preservingProtoFieldNames();
  }

  /**
   * Writes a message, and refuses what JSON cannot hold: an {@code Any} of an unknown type, say.
   */
  String print(Message message, JsonNames names, FieldPath path) {
    StringBuilder text = new StringBuilder();
    append(message, names, path, text);
    String json = text.toString();
    if (!Utf8.isWellFormed(json)) {
      throw path.unencodable("ill-formed text: a surrogate without its other half");
    }
    return json;
  }

  /** Refuses what {@link #print} would refuse. */
  void check(Message message, FieldPath path) {
    append(message, JsonNames.JSON, path, Writer.nullWriter());
  }

  private void append(Message message, JsonNames names, FieldPath path, Appendable out) {
    try {
      (names == JsonNames.PROTO ? protoNamesPrinter : printer).appendTo(message, out);
    } catch (IOException | RuntimeException e) {
      throw path.unencodable("has no JSON: " + reason(e));
    } catch (StackOverflowError e) { // the library has no limit for Any in Any
      throw path.unencodable("has no JSON: nested too deep");
    }
  }

  /** Reads a message. */
  void merge(String json, Message.Builder message, FieldPath path)
      throws MalformedMessageException {
    try {
      parser.merge(json, message);
    } catch (InvalidProtocolBufferException e) {
      String name = message.getDescriptorForType().getName();
      throw path.malformed("is no " + name + ": " + reason(e));
    }
  }

  /** What the library says; nothing of what other exceptions say that it wraps. */
  private static String reason(Exception e) {
    Throwable cause = e.getCause();
    boolean wrapped = cause != null && Objects.equals(cause.getMessage(), e.getMessage());
    @Nullable String text = wrapped || e.getMessage() == null ? null : e.getMessage();
    return text == null ? "a value does not fit its field" : Excerpt.unquoted(text);
  }
}
