package io.vention.micronaut.schema;

import static io.vention.micronaut.schema.HandWrittenPart.EMPTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Composes what does not fit together. */
final class InvalidSchema {

  private static final SchemaNames NAMES = new SchemaNames("vention.app.v1", "conveyor");

  private InvalidSchema() {}

  static class Belt {}

  static class Gate {}

  static HandWrittenPart belt() {
    return HandWrittenPart.of(Belt.class);
  }

  static HandWrittenPart gate() {
    return HandWrittenPart.of(Gate.class);
  }

  static HandWrittenPart gate(String action) {
    return gate().action(action, "", EMPTY, EMPTY);
  }

  static void assertProblem(String expected, HandWrittenPart... parts) {
    assertThat(problems(NAMES, parts)).containsExactly(expected);
  }

  static List<String> problems(SchemaNames names, HandWrittenPart... parts) {
    InvalidSchemaException thrown =
        catchThrowableOfType(
            InvalidSchemaException.class, () -> RpcSchema.compose(names, List.of(parts)));
    assertThat(thrown).isNotNull();
    return thrown.problems();
  }
}
