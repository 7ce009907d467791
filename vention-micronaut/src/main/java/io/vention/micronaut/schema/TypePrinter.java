package io.vention.micronaut.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints messages and enums. */
final class TypePrinter {

  private static final String DEPRECATED = "deprecated = true";

  private final TypeReferences references;
  private final ProtoLines out;
  private final boolean documented;

  TypePrinter(TypeReferences references, ProtoLines out) {
    this(references, out, true);
  }

  private TypePrinter(TypeReferences references, ProtoLines out, boolean documented) {
    this.references = references;
    this.out = out;
    this.documented = documented;
  }

  /** A type's lines without comments and deprecation. */
  static List<String> definition(SchemaType type) {
    return lines(type, false);
  }

  /** A type's lines with comments and deprecation. */
  static List<String> documented(SchemaType type) {
    return lines(type, true);
  }

  private static List<String> lines(SchemaType type, boolean documented) {
    ProtoLines out = new ProtoLines();
    TypeReferences references = new TypeReferences(new SchemaNames("", ""), Set.of(), List.of());
    new TypePrinter(references, out, documented).print(type);
    return out.all();
  }

  void print(SchemaType type) {
    element(type.doc());
    if (type instanceof MessageType message) {
      out.open("message " + message.name());
      optionDeprecated(message.doc());
      fields(message);
    } else if (type instanceof EnumType enumeration) {
      out.open("enum " + enumeration.name());
      optionDeprecated(enumeration.doc());
      enumeration.values().forEach(this::value);
    }
    out.close();
  }

  private void fields(MessageType message) {
    Set<String> inScope = inScope(message);
    message.plainFields().forEach(field -> field(field, inScope));
    if (!message.oneofFields().isEmpty()) {
      out.gap();
      out.open("oneof " + MessageType.ONEOF);
      message.oneofFields().forEach(field -> field(field, inScope));
      out.close();
    }
  }

  private void field(MessageField field, Set<String> inScope) {
    element(field.doc());
    List<String> options = new ArrayList<>();
    if (isDeprecated(field.doc())) {
      options.add(DEPRECATED);
    }
    if (!field.jsonName().equals(FieldNames.json(field.name()))) {
      options.add("json_name = " + quoted(field.jsonName()));
    }
    out.entry(type(field, inScope) + " " + field.name() + " = " + field.number(), options);
  }

  private String type(MessageField field, Set<String> inScope) {
    String type = type(field.type(), inScope);
    if (field.mapKey() != null) {
      return "map<" + type(field.mapKey(), inScope) + ", " + type + ">";
    }
    if (field.label() == FieldLabel.REPEATED) {
      return "repeated " + type;
    }
    return field.tracksPresence() ? "optional " + type : type;
  }

  private String type(FieldType type, Set<String> inScope) {
    if (type instanceof FieldType.Message message) {
      return references.written(message.name(), inScope);
    }
    if (type instanceof FieldType.Enumeration enumeration) {
      return references.written(enumeration.name(), inScope);
    }
    return type.toString().toLowerCase(Locale.ROOT);
  }

  /** What has a name within a message: its fields, its oneof, and the entries of its maps. */
  private static Set<String> inScope(MessageType message) {
    Set<String> inScope = new HashSet<>();
    if (!message.oneofFields().isEmpty()) {
      inScope.add(MessageType.ONEOF);
    }
    for (MessageField field : message.fields()) {
      inScope.add(field.name());
      if (field.mapKey() != null) {
        inScope.add(FieldNames.mapEntry(field.name()));
      }
    }
    return inScope;
  }

  private void value(EnumType.Value value) {
    element(value.doc());
    out.entry(
        value.name() + " = " + value.number(),
        isDeprecated(value.doc()) ? List.of(DEPRECATED) : List.of());
  }

  private void element(Documentation doc) {
    out.element(documented ? doc : Documentation.NONE);
  }

  private void optionDeprecated(Documentation doc) {
    if (isDeprecated(doc)) {
      out.line("option " + DEPRECATED + ";");
      out.gap();
    }
  }

  private boolean isDeprecated(Documentation doc) {
    return documented && doc.deprecated();
  }

  /** A string literal. */
  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        literal.append(String.format("\\%03o", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
