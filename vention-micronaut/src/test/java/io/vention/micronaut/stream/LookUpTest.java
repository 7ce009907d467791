package io.vention.micronaut.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vention.micronaut.StreamPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Streams by name. */
class LookUpTest {

  private final ApplicationStreams streams =
      new ApplicationStreams(
          List.of(
              definition("notes", "Notes", Note.class),
              definition("speed", "Speed", Long.class),
              definition("left", "Motor", Note.class),
              definition("right", "Motor", Note.class)),
          () -> false,
          Runnable::run);

  @Test
  void byTheStreamsNameOrItsRpcs() {
    assertThat(streams.publisher("notes", Note.class).name()).isEqualTo("notes");
    assertThat(streams.publisher("Notes", Note.class))
        .isSameAs(streams.publisher("notes", Note.class));
    assertThat(streams.names()).containsExactly("left", "notes", "right", "speed");
  }

  @Test
  void aPrimitiveByItsWrapper() {
    assertThat(streams.publisher("speed", Long.class))
        .isSameAs(streams.publisher("speed", long.class));
  }

  @Test
  void anUnknownNameTellsTheKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> streams.publisher("note", Note.class))
        .withMessage("no stream \"note\" (there are: left, notes, right, speed)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> streams.get("Notes"))
        .withMessage("no stream \"Notes\" (there are: left, notes, right, speed)");
    assertThatIllegalArgumentException()
        .as("RPCs of two services")
        .isThrownBy(() -> streams.publisher("Motor", Note.class))
        .withMessage("no stream \"Motor\" (there are: left, notes, right, speed)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ApplicationStreams(List.of(), () -> false, Runnable::run)
                    .publisher("notes", Note.class))
        .withMessage("no stream \"notes\" (there are: none is declared)");
  }

  @Test
  void anotherTypeTellsTheRightOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> streams.publisher("Notes", Object.class))
        .withMessage(
            "type: java.lang.Object (expected: io.vention.micronaut.stream.Note, the payload of"
                + " stream \"notes\")");
  }

  private static StreamDefinition definition(String name, String rpc, Class<?> payload) {
    return new StreamDefinition(
        name, rpc, payload, TestStream.settings(StreamPolicy.LATEST, 1, true), new NoteCodec());
  }
}
