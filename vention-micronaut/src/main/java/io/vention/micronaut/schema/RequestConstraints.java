package io.vention.micronaut.schema;

/** Who checks the constraints of an action's request before the action is called. */
public sealed interface RequestConstraints {

  /** There are none. */
  RequestConstraints NONE = new None();

  /** There are none. */
  record None() implements RequestConstraints {}

  /**
   * The whole request is one message, and nothing is said of the parameter that takes it: the call
   * checks it.
   *
   * @param type the message's class
   */
  record OfMessage(Class<?> type) implements RequestConstraints {}

  /**
   * Something is said of the method's parameters: Micronaut checks them around the bean's method.
   *
   * @param fields whether the parameters are the request's fields; else one of them is the request
   */
  record OfParameters(boolean fields) implements RequestConstraints {}
}
