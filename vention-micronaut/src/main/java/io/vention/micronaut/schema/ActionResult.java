package io.vention.micronaut.schema;

/** How an action's method gives its result. */
public enum ActionResult {
  /** It returns the response, or nothing where the response is {@code Empty}. */
  VALUE,
  /** It returns a {@code CompletionStage} of the response. */
  STAGE,
  /** It returns a {@code Publisher} of one response. */
  SINGLE,
  /** It returns a {@code Publisher} of any number of responses: server streaming. */
  MANY
}
