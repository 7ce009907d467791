package io.vention.micronaut.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What protoc refuses of a package's types and protobuf-java does not, or says less readably. */
final class TypeChecks {

  // Protobuf language guide, "Assigning Field Numbers"
  private static final int MAX_FIELD_NUMBER = (1 << 29) - 1;
  private static final int FIRST_RESERVED = 19_000;
  private static final int LAST_RESERVED = 19_999;

  private final Problems problems;

  TypeChecks(Problems problems) {
    this.problems = problems;
  }

  void check(List<RpcService> services, List<SchemaType> types) {
    NameChecks names = new NameChecks(problems);
    for (SchemaType type : types) {
      names.type(type);
      if (type instanceof MessageType message) {
        message(message);
      } else if (type instanceof EnumType enumeration) {
        enumeration(enumeration);
      }
    }
    packageScope(services, types);
  }

  private void message(MessageType message) {
    for (MessageField field : message.fields()) {
      int number = field.number();
      if (number < 1
          || number > MAX_FIELD_NUMBER
          || (number >= FIRST_RESERVED && number <= LAST_RESERVED)) {
        problems.add(
            message.origin()
                + ", field "
                + field.name()
                + ": number "
                + number
                + " (expected: 1 to "
                + MAX_FIELD_NUMBER
                + " without 19000 to 19999)");
      }
    }
    List<MessageField> fields = message.fields();
    oneof(message);
    distinct(message, "the name", fields, MessageField::name, MessageField::name);
    distinct(message, "the number", fields, MessageField::name, f -> "" + f.number());
    distinct(message, "the JSON name", fields, MessageField::name, MessageField::jsonName);
    // protoc, descriptor.cc: CheckFieldJsonNameUniqueness compares the derived names as well
    distinct(
        message,
        "the derived JSON name",
        fields,
        MessageField::name,
        f -> FieldNames.json(f.name()));
  }

  /** A message's fields and oneofs share one scope. */
  private void oneof(MessageType message) {
    boolean shared =
        message.fields().stream().anyMatch(field -> field.name().equals(MessageType.ONEOF));
    if (shared && !message.oneofFields().isEmpty()) {
      problems.add(
          message.origin()
              + ": a field and the oneof share the name "
              + MessageType.ONEOF
              + "\nGive the field's type another with @ProtoName.");
    }
  }

  private void enumeration(EnumType type) {
    if (type.values().isEmpty() || type.values().get(0).number() != 0) {
      problems.add(type.origin() + ": no value 0 (expected: it stands first)");
    }
    distinct(type, "the number", type.values(), EnumType.Value::name, v -> "" + v.number());
  }

  private <T> void distinct(
      SchemaType type,
      String what,
      List<T> elements,
      Function<T, String> name,
      Function<T, String> property) {
    Map<String, T> seen = new HashMap<>();
    for (T element : elements) {
      T other = seen.putIfAbsent(property.apply(element), element);
      if (other != null) {
        problems.add(
            type.origin()
                + ": "
                + name.apply(other)
                + " and "
                + name.apply(element)
                + " share "
                + what
                + " "
                + property.apply(element)
                + "\nGive one of them another with @ProtoName.");
      }
    }
  }

  /** Types, services and, as in C++, the values of enums share one scope. */
  private void packageScope(List<RpcService> services, List<SchemaType> types) {
    Map<String, String> declared = new HashMap<>();
    services.forEach(service -> declare(declared, service.simpleName(), "the service"));
    types.forEach(type -> declare(declared, type.name(), type.origin()));
    for (SchemaType type : types) {
      if (type instanceof EnumType enumeration) {
        enumeration
            .values()
            .forEach(value -> declare(declared, value.name(), "a value of " + type.origin()));
      }
    }
  }

  private void declare(Map<String, String> declared, String name, String what) {
    String other = declared.putIfAbsent(name, what);
    if (other != null) {
      problems.add(
          "two things in the package are named "
              + name
              + ":\n  "
              + other
              + "\n  "
              + what
              + "\nGive one of them another name with @ProtoName.");
    }
  }
}
