package io.vention.micronaut.processor.schema;

/** What a request, a response or an item of a stream is. */
public sealed interface Payload {

  /**
   * Its message's name.
   *
   * @return a simple name in the application's package, or a full name with a leading dot
   */
  String messageName();

  /** {@code google.protobuf.Empty}. */
  record Nothing() implements Payload {

    @Override
    public String messageName() {
      return ".google.protobuf.Empty";
    }
  }

  /**
   * A message in {@code google.protobuf} that carries one value.
   *
   * @param kind what the value is; neither a message nor an enum
   */
  record Standard(Kind kind) implements Payload {

    @Override
    public String messageName() {
      return StandardTypes.message(kind);
    }
  }

  /**
   * A message of the application.
   *
   * @param type the record
   * @param messageName its name
   */
  record Message(JavaType type, String messageName) implements Payload {}

  /**
   * A message made up for a method, whose fields are the parameters, or one for the result or item.
   *
   * @param message the message
   */
  record MadeUp(MessageModel message) implements Payload {

    @Override
    public String messageName() {
      return message.schema().name();
    }
  }
}
