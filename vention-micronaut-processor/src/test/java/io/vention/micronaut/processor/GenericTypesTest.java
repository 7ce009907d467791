package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generic types, of which each use is a message of its own. */
class GenericTypesTest {

  private final Path folder;

  GenericTypesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void eachUseIsAMessageNamedAfterItsArguments() {
    assertThat(
            types(
                """
                @Action Page<Robot> robots() { throw new IllegalStateException(); }
                @Action Page<String> names(Page<Integer> before) { throw new IllegalStateException(); }
                @Action Page<Pair<Robot, List<Double>>> pairs() { throw new IllegalStateException(); }

                /**
                 * Some of many.
                 * @param items these
                 */
                @ProtoName("Slice") record Page<T>(List<T> items, int total) {}
                record Pair<A, B>(A first, B second) {}
                @ProtoName("Machine") record Robot(String name) {}
                """))
        .isEqualTo(
            """
            message Machine {
              string name = 1;
            }

            // Some of many.
            message SliceOfMachine {
              // these
              repeated Machine items = 1;

              int32 total = 2;
            }

            // Some of many.
            message SliceOfInteger {
              // these
              repeated int32 items = 1;

              int32 total = 2;
            }

            // Some of many.
            message SliceOfString {
              // these
              repeated string items = 1;

              int32 total = 2;
            }

            message PairOfMachineAndListOfDouble {
              Machine first = 1;
              repeated double second = 2;
            }

            // Some of many.
            message SliceOfPairOfMachineAndListOfDouble {
              // these
              repeated PairOfMachineAndListOfDouble items = 1;

              int32 total = 2;
            }
            """);
  }

  @Test
  void anArgumentMayBeWhateverAComponentMay() {
    assertThat(
            types(
                """
                @Action void all(Box<List<Robot>> list, Box<Map<String, Robot>> map,
                    Box<Optional<String>> optional, Box<int[]> numbers, Box<Robot[]> robots,
                    Box<byte[]> bytes, Box<Mode> mode, Box<Object> any,
                    Box<Map<String, Object>> struct, Box<@Nullable Robot> none,
                    Pile<byte[]> pile, Pile<Robot> robotPile,
                    Box<com.google.protobuf.Any> proto,
                    Box<java.time.Instant> at, Box<Integer> number) {}
                record Box<T>(T value) {}
                record Pile<T>(T[] values) {}
                record Robot(String name) {}
                enum Mode { AUTO }
                """))
        .contains(
            """
            message BoxOfListOfRobot {
              repeated Robot value = 1;
            }
            """,
            """
            message BoxOfMapOfStringAndRobot {
              map<string, Robot> value = 1;
            }
            """,
            """
            message BoxOfOptionalOfString {
              optional string value = 1;
            }
            """,
            """
            message BoxOfArrayOfInteger {
              repeated int32 value = 1;
            }
            """,
            """
            message BoxOfArrayOfRobot {
              repeated Robot value = 1;
            }
            """,
            """
            message BoxOfBytes {
              bytes value = 1;
            }
            """,
            """
            message BoxOfMode {
              Mode value = 1;
            }
            """,
            """
            message BoxOfObject {
              google.protobuf.Value value = 1;
            }
            """,
            """
            message BoxOfMapOfStringAndObject {
              google.protobuf.Struct value = 1;
            }
            """,
            """
            message BoxOfAny {
              google.protobuf.Any value = 1;
            }
            """,
            """
            message PileOfBytes {
              repeated bytes values = 1;
            }
            """,
            """
            message PileOfRobot {
              repeated Robot values = 1;
            }
            """,
            """
            message BoxOfNullableRobot {
              Robot value = 1;
            }
            """,
            """
            message BoxOfInstant {
              google.protobuf.Timestamp value = 1;
            }
            """,
            """
            message BoxOfInteger {
              optional int32 value = 1;
            }
            """);
  }

  @Test
  void variablesStandForTheirArgumentsAtAnyDepth() {
    assertThat(
            types(
                """
                @Action void run(Outer<Robot, String> outer) {}
                record Outer<A extends Comparable<A>, B>(Inner<B, List<A>> inner, A[] array,
                    Map<String, A> map, Optional<Inner<A, B>> swapped, @Nullable A none) {}
                record Inner<X, Y>(X x, Y y, @Nullable Inner<Y, X> turned) {}
                record Robot(String name) implements Comparable<Robot> {
                  public int compareTo(Robot other) { return 0; }
                }
                """))
        .isEqualTo(
            """
            message Robot {
              string name = 1;
            }

            message InnerOfListOfRobotAndString {
              repeated Robot x = 1;
              string y = 2;
              InnerOfStringAndListOfRobot turned = 3;
            }

            message InnerOfStringAndListOfRobot {
              string x = 1;
              repeated Robot y = 2;
              InnerOfListOfRobotAndString turned = 3;
            }

            message InnerOfStringAndRobot {
              string x = 1;
              Robot y = 2;
              InnerOfRobotAndString turned = 3;
            }

            message InnerOfRobotAndString {
              Robot x = 1;
              string y = 2;
              InnerOfStringAndRobot turned = 3;
            }

            message OuterOfRobotAndString {
              InnerOfStringAndListOfRobot inner = 1;
              repeated Robot array = 2;
              map<string, Robot> map = 3;
              InnerOfRobotAndString swapped = 4;
              Robot none = 5;
            }
            """);
  }

  @Test
  void aSealedTypeMayBeGeneric() {
    assertThat(
            types(
                """
                @Action Result<Robot> robot() { throw new IllegalStateException(); }
                @Action Result<Integer> number() { throw new IllegalStateException(); }
                sealed interface Result<T> permits Ok, Zero, Many, Failed {}
                record Ok<V>(V value) implements Result<V> {}
                record Zero() implements Result<Integer> {}
                record Many<T>(List<Result<T>> results) implements Result<T> {}
                @ProtoName("Failure") record Failed<T>(String message) implements Result<T> {}
                record Robot(String name) {}
                """))
        .isEqualTo(
            """
            message Robot {
              string name = 1;
            }

            message OkOfRobot {
              Robot value = 1;
            }

            message ManyOfRobot {
              repeated ResultOfRobot results = 1;
            }

            message FailureOfRobot {
              string message = 1;
            }

            message ResultOfRobot {
              oneof kind {
                OkOfRobot ok = 1;
                ManyOfRobot many = 3;
                FailureOfRobot failure = 4;
              }
            }

            message OkOfInteger {
              optional int32 value = 1;
            }

            message Zero {}

            message ManyOfInteger {
              repeated ResultOfInteger results = 1;
            }

            message FailureOfInteger {
              string message = 1;
            }

            message ResultOfInteger {
              oneof kind {
                OkOfInteger ok = 1;
                Zero zero = 2;
                ManyOfInteger many = 3;
                FailureOfInteger failure = 4;
              }
            }
            """);
  }

  @Test
  void aClassMayBeGenericAndExtendAnotherUse() {
    assertThat(
            types(
                """
                @Action void run(Named<Robot> named, Special special, Bean<List<String>> bean) {}
                static class Named<T> {
                  private final T value;
                  private final List<T> more;
                  Named(T value, List<T> more) { this.value = value; this.more = more; }
                  public T getValue() { return value; }
                  public List<T> getMore() { return more; }
                }
                static class Special extends Named<Integer> {
                  private final boolean on;
                  Special(Integer value, List<Integer> more, boolean on) {
                    super(value, more);
                    this.on = on;
                  }
                  public boolean isOn() { return on; }
                }
                static class Bean<T> {
                  private T value;
                  public T getValue() { return value; }
                  public void setValue(T value) { this.value = value; }
                }
                record Robot(String name) {}
                """))
        .isEqualTo(
            """
            message Robot {
              string name = 1;
            }

            message NamedOfRobot {
              Robot value = 1;
              repeated Robot more = 2;
            }

            message Special {
              optional int32 value = 1;
              repeated int32 more = 2;
              bool on = 3;
            }

            message BeanOfListOfString {
              repeated string value = 1;
            }

            message RunRequest {
              NamedOfRobot named = 1;
              Special special = 2;
              BeanOfListOfString bean = 3;
            }
            """);
  }

  @Test
  void whatIsMetFirstWhereItMayBeNullIsAsEverywhere() {
    assertThat(
            types(
                """
                @Action void run(Outer outer) {}
                record Outer(@Nullable Inner inner, @Nullable Box<String> box) {}
                record Inner(String text) {}
                record Box<T>(T value) {}
                """))
        .contains(
            """
            message Inner {
              string text = 1;
            }

            message BoxOfString {
              string value = 1;
            }
            """);
  }

  @Test
  void anInheritedActionHasTheTypesThatItsHeirNames() {
    assertThat(
            types(
                """
                static class Robots extends Base<Robot> implements Crud<String, Robot> {
                  @Override public Robot get(String id) { return new Robot(id); }
                }
                interface Crud<K, V> {
                  @Action V get(K id);
                  @Action default Mono<Page<V>> find(List<K> ids, Page<V> after) { return Mono.empty(); }
                }
                static abstract class Base<T> {
                  @Action Flux<T> watch(Box<Box<T>> box) { return Flux.empty(); }
                  @Stream Page<T> changes() { return new Page<>(List.of()); }
                }
                record Page<T>(List<T> items) {}
                record Box<T>(T value) {}
                record Robot(String name) {}
                """))
        .isEqualTo(
            """
            message Robot {
              string name = 1;
            }

            message BoxOfRobot {
              Robot value = 1;
            }

            message BoxOfBoxOfRobot {
              BoxOfRobot value = 1;
            }

            message PageOfRobot {
              repeated Robot items = 1;
            }

            message FindRequest {
              repeated string ids = 1;
              PageOfRobot after = 2;
            }
            """);
  }

  private String types(String members) {
    return GantryTypes.of(folder, members);
  }
}
