package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.enumKind;
import static io.vention.micronaut.processor.write.TestModels.enumeration;
import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.message;
import static io.vention.micronaut.processor.write.TestModels.messageKind;
import static io.vention.micronaut.processor.write.TestModels.nullable;
import static io.vention.micronaut.processor.write.TestModels.one;

import io.vention.micronaut.processor.schema.EnumModel;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.OneofModel;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import io.vention.micronaut.processor.schema.Shape.Presence;
import io.vention.micronaut.processor.schema.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Types that together have every row of the mapping in every way that Java holds it. */
final class EveryRow {

  static final EnumModel RUN_MODE = enumeration("RunMode", "IDLE", "RUNNING", "FAULT");
  static final EnumModel SIGNAL = enumeration("Signal", "UNSPECIFIED", "RED", "GREEN");

  static final MessageModel POINT =
      message("Point", field(1, "xMm", one(Plain.DOUBLE)), field(2, "yMm", one(Plain.DOUBLE)));

  static final MessageModel STOP = message("Stop");
  static final MessageModel TURN =
      message(
          "Turn",
          field(1, "degrees", one(Plain.INT)),
          field(2, "about", one(messageKind("Point"))));
  static final MessageModel GROUP =
      message(
          "Group",
          field(1, "commands", new Shape.Repeated(messageKind("Command"), Container.LIST)),
          field(2, "last", nullable(messageKind("Command"))));

  static final OneofModel COMMAND = TestModels.oneof("Command", STOP, TURN, GROUP);

  private static final List<Kind> KINDS =
      Stream.<Kind>concat(
              Stream.concat(
                  Stream.of(Plain.values()),
                  Stream.concat(Stream.of(Kind.Text.values()), Stream.of(WellKnown.values()))),
              Stream.of(
                  enumKind("RunMode"),
                  enumKind("Signal"),
                  messageKind("Point"),
                  messageKind("Command")))
          .toList();

  private static final List<Plain> KEYS =
      List.of(Plain.STRING, Plain.BOOLEAN, Plain.BYTE, Plain.SHORT, Plain.INT, Plain.LONG);

  private static final int MANY = 70;

  private EveryRow() {}

  static List<TypeModel> models() {
    return Stream.concat(Stream.<TypeModel>of(RUN_MODE, SIGNAL, COMMAND), messages().stream())
        .toList();
  }

  static List<MessageModel> messages() {
    return List.of(
        POINT,
        STOP,
        TURN,
        GROUP,
        each("Required", KINDS, TestModels::one),
        each("Nullable", KINDS, TestModels::nullable),
        each("InOptional", KINDS, kind -> new Shape.Single(kind, Presence.OPTIONAL)),
        each("InList", KINDS, repeated(Container.LIST)),
        each("InCollection", KINDS, repeated(Container.COLLECTION)),
        each("InSet", comparable(), repeated(Container.SET)),
        each("InArray", arrayElements(), repeated(Container.ARRAY)),
        each("InWrapperArray", wrapped(), repeated(Container.WRAPPER_ARRAY)),
        each("InMap", KINDS, kind -> new Shape.Mapped(Plain.STRING, kind)),
        each("ByKey", KEYS, key -> new Shape.Mapped(key, Plain.INT)),
        optionalNumbers(),
        node(),
        message("Nothing"),
        namesOfTheCodecsOwn(),
        manyFields());
  }

  private static MessageModel each(
      String name, List<? extends Kind> kinds, Function<Kind, Shape> shape) {
    List<FieldModel> fields = new ArrayList<>();
    for (Kind kind : kinds) {
      fields.add(field(fields.size() + 1, property(kind), shape.apply(kind)));
    }
    return message(name, fields);
  }

  private static Function<Kind, Shape> repeated(Container container) {
    return kind -> new Shape.Repeated(kind, container);
  }

  private static String property(Kind kind) {
    if (kind instanceof Kind.EnumKind enumKind) {
      return "an" + enumKind.type().name();
    }
    if (kind instanceof Kind.MessageKind message) {
      return "a" + message.type().name();
    }
    StringBuilder name = new StringBuilder("a");
    for (String word : ((Enum<?>) kind).name().toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }

  /** A set of arrays holds each by its identity. */
  private static List<Kind> comparable() {
    return KINDS.stream().filter(kind -> kind != Plain.BYTES).toList();
  }

  private static List<Kind> wrapped() {
    return KINDS.stream().filter(kind -> JavaNames.of(kind).isPrimitive()).toList();
  }

  /** An array of bytes is {@code bytes}, an array of lists no type of the mapping. */
  private static List<Kind> arrayElements() {
    return KINDS.stream()
        .filter(kind -> kind != Plain.BYTE && kind != WellKnown.LIST_VALUE)
        .toList();
  }

  private static MessageModel optionalNumbers() {
    return message(
        "OptionalNumbers",
        field(1, "anInt", new Shape.Single(Plain.INT, Presence.OPTIONAL_INT)),
        field(2, "aLong", new Shape.Single(Plain.LONG, Presence.OPTIONAL_LONG)),
        field(3, "aDouble", new Shape.Single(Plain.DOUBLE, Presence.OPTIONAL_DOUBLE)));
  }

  private static MessageModel node() {
    Kind node = messageKind("Node");
    return message(
        "Node",
        field(1, "name", one(Plain.STRING)),
        field(2, "children", new Shape.Repeated(node, Container.LIST)),
        field(3, "next", nullable(node)),
        field(4, "byName", new Shape.Mapped(Plain.STRING, node)));
  }

  private static MessageModel namesOfTheCodecsOwn() {
    List<FieldModel> fields = new ArrayList<>();
    for (String name :
        List.of("in", "out", "field", "fields", "instance", "message", "sizes", "list")) {
      fields.add(field(fields.size() + 1, name, one(Plain.INT)));
    }
    return message("OwnNames", fields);
  }

  /** More fields than a word has bits, with numbers that have gaps and tags of two bytes. */
  private static MessageModel manyFields() {
    List<FieldModel> fields = new ArrayList<>();
    for (int at = 1; at <= MANY; at++) {
      fields.add(field(3 * at, "value" + at, one(Plain.INT)));
    }
    return message("ManyFields", fields);
  }
}
