package io.vention.micronaut.processor.schema;

/** What a request, a response or an item of a stream is. */
public sealed interface Payload {

  /** A message whose name is known when the application is compiled. */
  sealed interface Named extends Payload {

    /**
     * The message's name.
     *
     * @return a simple name in the application's package, or a full name with a leading dot
     */
    String messageName();
  }

  /** {@code google.protobuf.Empty}. */
  record Nothing() implements Named {

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
  record Standard(Kind kind) implements Named {

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
  record Message(JavaType type, String messageName) implements Named {}

  /**
   * A message whose class protoc generated. Only the class knows its name.
   *
   * @param type the class
   */
  record Protobuf(JavaType type) implements Payload {}

  /**
   * A message made up for a method, whose fields are the parameters, or one for the result or item.
   *
   * @param message the message
   */
  record MadeUp(MessageModel message) implements Named {

    @Override
    public String messageName() {
      return message.schema().name();
    }
  }
}
