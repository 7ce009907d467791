package io.vention.micronaut.processor.schema;

/** Who checks the constraints of an action's request. */
public enum Checks {
  /** There are none. */
  NONE,
  /** The call, of a request that is one message. */
  MESSAGE,
  /** Micronaut, around the method, as something is said of its parameters. */
  PARAMETERS
}
