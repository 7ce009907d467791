package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sealed types become in the {@code .proto}; their codecs are tested by themselves. */
class SealedTypesTest {

  private final Path folder;

  SealedTypesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void eachPermittedClassIsAFieldOfTheOneofWithItsComment() {
    assertThat(
            types(
                """
                @Action void run(Command command) {}

                /** What to do. */
                sealed interface Command permits Stop, MoveTo, Beep, Tool {}

                /**
                 * Goes there.
                 * @param x in millimetres
                 */
                record MoveTo(double x) implements Command {}

                /** Stands still. */
                record Stop() implements Command {}

                @Deprecated record Beep() implements Command {}

                /** Something with the tool. */
                sealed interface Tool extends Command {}

                @ProtoName("Grip") record GripTool(int force) implements Tool {}

                record Release() implements Tool {}
                """))
        .isEqualTo(
            """
            // Stands still.
            message Stop {}

            // Goes there.
            message MoveTo {
              // in millimetres
              double x = 1;
            }

            message Beep {
              option deprecated = true;
            }

            message Grip {
              int32 force = 1;
            }

            message Release {}

            // Something with the tool.
            message Tool {
              oneof kind {
                Grip grip = 1;
                Release release = 2;
              }
            }

            // What to do.
            message Command {
              oneof kind {
                // Stands still.
                Stop stop = 1;

                // Goes there.
                MoveTo move_to = 2;

                Beep beep = 3 [deprecated = true];

                // Something with the tool.
                Tool tool = 4;
              }
            }
            """);
  }

  @Test
  void withoutPermitsTheFilesOrderIsTheOneofs() {
    assertThat(
            types(
                """
                @Action void run(Last last) {}
                @Action void draw(Shape shape) {}
                record Zebra() implements Shape {}
                sealed interface Shape {
                  record Inner() implements Shape {}
                }
                record Ape() implements Shape {}
                record Last(Monkey monkey) {}
                record Monkey() implements Shape {}
                """))
        .endsWith(
            """
            message Shape {
              oneof kind {
                Zebra zebra = 1;
                Inner inner = 2;
                Ape ape = 3;
                Monkey monkey = 4;
              }
            }
            """);
  }

  @Test
  void aRecordMayBeOfSeveralSealedTypes() {
    assertThat(
            types(
                """
                @Action Answer answer() { return new Both(); }
                sealed interface Answer permits Yes, No {}
                sealed interface Yes extends Answer permits Both {}
                sealed interface No extends Answer permits Both {}
                record Both() implements Yes, No {}
                """))
        .isEqualTo(
            """
            message Both {}

            message Yes {
              oneof kind {
                Both both = 1;
              }
            }

            message No {
              oneof kind {
                Both both = 1;
              }
            }

            message Answer {
              oneof kind {
                Yes yes = 1;
                No no = 2;
              }
            }
            """);
  }

  @Test
  void aSealedTypeIsAMessageWhereverAMessageMayBe() {
    assertThat(
            types(
                """
                @Action @Nullable Step last(@Nullable Step step) { return step; }
                @Action List<Step> all(Step[] steps) { return List.of(); }
                @Action Mono<Step> later(Step first, Step second) { return Mono.empty(); }
                @Action Flux<Step> each() { return Flux.empty(); }
                @Stream Step current() { return new Wait(); }
                sealed interface Step {}
                record Wait() implements Step {}
                record Repeat(Step step, List<Step> then, Map<String, Step> byName,
                    Optional<Step> last, @Nullable Step next) implements Step {}
                """))
        .isEqualTo(
            """
            message Wait {}

            message Repeat {
              Step step = 1;
              repeated Step then = 2;
              map<string, Step> by_name = 3;
              Step last = 4;
              Step next = 5;
            }

            message Step {
              oneof kind {
                Wait wait = 1;
                Repeat repeat = 2;
              }
            }

            message LastRequest {
              Step step = 1;
            }

            message LastResponse {
              Step value = 1;
            }

            message AllRequest {
              repeated Step steps = 1;
            }

            message AllResponse {
              repeated Step values = 1;
            }

            message LaterRequest {
              Step first = 1;
              Step second = 2;
            }
            """);
  }

  @Test
  void anAbstractClassMayBeSealedWhoseClassesAreMessages() {
    assertThat(
            types(
                """
                @Action void draw(Figure figure) {}
                static abstract sealed class Figure permits Dot, Line {
                  private final String colour;
                  Figure(String colour) { this.colour = colour; }
                  public String getColour() { return colour; }
                }
                static final class Dot extends Figure {
                  Dot(String colour) { super(colour); }
                }
                static final class Line extends Figure {
                  private final double length;
                  Line(String colour, double length) { super(colour); this.length = length; }
                  public double getLength() { return length; }
                }
                """))
        .isEqualTo(
            """
            message Dot {
              string colour = 1;
            }

            message Line {
              string colour = 1;
              double length = 2;
            }

            message Figure {
              oneof kind {
                Dot dot = 1;
                Line line = 2;
              }
            }
            """);
  }

  @Test
  void aClassKeepsTheNumberThatItIsGiven() {
    assertThat(
            types(
                """
                @Action void run(Command command) {}
                sealed interface Command permits Go, Stop, Turn {}
                @FieldNumber(2) record Go() implements Command {}
                record Stop() implements Command {}
                record Turn() implements Command {}
                """))
        .endsWith(
            """
              oneof kind {
                Go go = 2;
                Stop stop = 1;
                Turn turn = 3;
              }
            }
            """);
  }

  private String types(String members) {
    return GantryTypes.of(folder, members);
  }
}
