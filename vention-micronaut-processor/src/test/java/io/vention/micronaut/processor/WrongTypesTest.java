package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Types that are no message, or not yet, each with all that the compiler says. */
class WrongTypesTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "a type of the JDK without a mapping",
            "@Action void moveTo(java.util.Date target) {}",
            "3: @Action moveTo: parameter \"target\": java.util.Date has no proto mapping"
                + " (use java.time.Instant)"),
        row(
            "another type of the JDK",
            "@Action Thread thread() { return Thread.currentThread(); }",
            "3: @Action thread: result: java.lang.Thread has no proto mapping (use a record)"),
        row(
            "a collection that is no interface",
            "@Action void run(ArrayList<String> names) {}",
            "3: @Action run: parameter \"names\": java.util.ArrayList has no proto mapping"
                + " (use java.util.List)"),
        row(
            "a component",
            """
            record MoveTo(double x,
                java.util.Date when) {}
            @Action void moveTo(MoveTo target) {}\
            """,
            "4: record Gantry.MoveTo: component \"when\": java.util.Date has no proto"
                + " mapping (use java.time.Instant)"),
        row(
            "a component at depth, told once",
            """
            record Inner(Thread thread) {}
            record Outer(List<Inner> inner) {}
            @Action void a(Outer outer) {}
            @Action void b(Inner inner) {}\
            """,
            "3: record Gantry.Inner: component \"thread\": java.lang.Thread has no proto"
                + " mapping (use a record)"),
        row(
            "a sealed type of an enum",
            """
                sealed interface Command permits Stop, Mode {}
                record Stop() implements Command {}
                enum Mode implements Command { AUTO }
                @Action void run(Command command) {}""",
            "5: sealed interface Gantry.Command: permitted Gantry.Mode: an enum is no message"
                + " (wrap it in a record)"),
        row(
            "a sealed type of a class that is no message",
            """
                sealed interface Command permits Stop {}
                static final class Stop implements Command {}
                @Action void run(Command command) {}""",
            "4: class Gantry.Stop: has no properties (expected: getters, and setters or a"
                + " constructor that takes them; a record is shorter)"),
        row(
            "a sealed type that anyone may extend",
            """
                sealed interface Command permits Stop, Other {}
                record Stop() implements Command {}
                non-sealed interface Other extends Command {}
                @Action void run(Command command) {}""",
            "5: sealed interface Gantry.Command: permitted Gantry.Other: app.Gantry.Other is"
                + " abstract and has no proto mapping (use a record)"),
        row(
            "a sealed class with objects of its own",
            """
                static sealed class Command permits Stop {}
                static final class Stop extends Command {}
                @Action void run(Command command) {}""",
            "5: @Action run: parameter \"command\": sealed class app.Gantry.Command may have"
                + " objects of its own, which are in no field of its oneof (make it abstract)"),
        row(
            "a class whose field would be called as the oneof is",
            """
                sealed interface Command permits Kind {}
                record Kind() implements Command {}
                @Action void run(Command command) {}""",
            "4: sealed interface Gantry.Command: permitted Gantry.Kind: field name \"kind\" is"
                + " that of the oneof (give the class another with @ProtoName)"),
        row(
            "two classes whose fields would be called alike",
            """
                sealed interface Command permits MoveTo, MoveTO {}
                record MoveTo() implements Command {}
                record MoveTO() implements Command {}
                @Action void run(Command command) {}""",
            "5: sealed interface Gantry.Command: permitted Gantry.MoveTO: the field name"
                + " \"move_to\" is also that of class \"moveTo\" (give one of them another with"
                + " @ProtoName)"),
        row(
            "a sealed type of a class with a wrong component",
            """
                sealed interface Command permits At {}
                record At(java.util.Date when) implements Command {}
                @Action void run(Command command) {}""",
            "4: record Gantry.At: component \"when\": java.util.Date has no proto mapping (use"
                + " java.time.Instant)"),
        row(
            "two classes of one number",
            """
                sealed interface Command permits Go, Stop {}
                @FieldNumber(3) record Go() implements Command {}
                @FieldNumber(3) record Stop() implements Command {}
                @Action void run(Command command) {}""",
            "5: sealed interface Gantry.Command: permitted Gantry.Stop: the field number 3 is also"
                + " that of class \"go\" (give one of them another)"),
        row(
            "a number of a class that is no field",
            """
                @FieldNumber(3) record Go() {}
                @Action void go(Go go) {}""",
            "3: record Gantry.Go: @FieldNumber is of a field, which a class is only where a sealed"
                + " type permits it (remove it)"),
        row(
            "a sealed type whose JSON is another for Jackson",
            """
                @com.fasterxml.jackson.annotation.JsonTypeInfo(
                    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)
                sealed interface Command permits Stop {}
                record Stop() implements Command {}
                @Action void run(Command command) {}""",
            "5: sealed interface Gantry.Command: @JsonTypeInfo does not change the JSON of RPCs,"
                + " which is that of the .proto (use a sealed interface without it)",
            "6: record Gantry.Stop: supertype Gantry.Command: @JsonTypeInfo does not change the"
                + " JSON of RPCs, which is that of the .proto (use a sealed interface without"
                + " it)"),
        row(
            "a private sealed type",
            """
                private sealed interface Command permits Stop {}
                record Stop() implements Command {}
                @Action void run(Command command) {}""",
            "3: sealed interface Gantry.Command: is private (its codec is generated into its"
                + " package: make it visible)"),
        row(
            "a generic type without arguments",
            """
                record Page<T>(List<T> items) {}
                @SuppressWarnings("rawtypes")
                @Action Page names() { return new Page<>(List.of()); }""",
            "5: @Action names: result: app.Gantry.Page without type arguments has no proto"
                + " mapping (add them)"),
        row(
            "a generic type of a wildcard",
            """
                record Page<T>(List<T> items) {}
                @Action Page<? extends CharSequence> names() { return new Page<>(List.of()); }""",
            "4: @Action names: result: a wildcard in app.Gantry.Page has no proto mapping (name"
                + " the type)"),
        row(
            "a generic type of a wildcard, deeper",
            """
                record Page<T>(List<T> items) {}
                record Pages(List<Page<?>> pages) {}
                @Action void print(Pages pages) {}""",
            "4: record Gantry.Pages: component \"pages\": a wildcard in app.Gantry.Page has no"
                + " proto mapping (name the type)"),
        row(
            "a generic type of a variable",
            """
                record Page<T>(List<T> items) {}
                @Action <V> Page<V> all() { return new Page<>(List.of()); }""",
            "4: @Action all: result: T of app.Gantry.Page: type variable V stands for no type"
                + " here (name a type)"),
        row(
            "an argument without a mapping",
            """
                record Page<T>(List<T> items) {}
                @Action Page<Optional<java.util.Date>> all() { return new Page<>(List.of()); }""",
            "4: @Action all: result: T of app.Gantry.Page: java.util.Date has no proto mapping"
                + " (use java.time.Instant)"),
        row(
            "an argument that does not fit its component, which another does",
            """
                record Page<T>(
                    List<T> items) {}
                @Action Page<String> names() { return new Page<>(List.of()); }
                @Action Page<List<String>> all() { return new Page<>(List.of()); }""",
            "4: record Gantry.Page<List<String>>: component \"items\": a List of java.util.List"
                + " has no proto mapping (wrap the inner one in a record)"),
        row(
            "a component of a generic type",
            """
                record Page<T>(List<T> items,
                    Thread thread) {}
                @Action Page<String> names() { throw new IllegalStateException(); }
                @Action Page<String> more() { throw new IllegalStateException(); }""",
            "4: record Gantry.Page<String>: component \"thread\": java.lang.Thread has no proto"
                + " mapping (use a record)"),
        row(
            "a generic type that has others of itself without end",
            """
                record Box<T>(T value) {}
                record Node<T>(T value, @Nullable Node<Box<T>> next) {}
                @Action void run(Node<String> node) {}""",
            "4: record Gantry.Node: each use of it has another, without end (let the type"
                + " arguments of its components not grow)"),
        row(
            "two generic types that have each other without end",
            """
                record Left<A, B>(List<Right<A, Left<A, B>>> right, List<Left<B, A>> turned) {}
                record Right<A, B>(List<Left<Right<A, B>, B>> left) {}
                @Action void run(Left<String, Integer> left) {}""",
            "3: record Gantry.Left: each use of it has another, without end (let the type"
                + " arguments of its components not grow)"),
        row(
            "a name that a generic type's use has",
            """
                record Page<T>(List<T> items) {}
                @ProtoName("PageOfString") record Names() {}
                @Action Page<String> names(Names names) { return new Page<>(List.of()); }""",
            "2: class Gantry: both app.Gantry.Names and app.Gantry.Page<String> want the name"
                + " PageOfString (give one of them another with @ProtoName)"),
        row(
            "a use whose codec has the name of another's",
            """
                record Page<T>(List<T> items) {}
                record PageOfString() {}
                @Action Page<String> names(PageOfString names) { return new Page<>(List.of()); }""",
            "3: record Gantry.Page<String>: its codec would be called as that of"
                + " app.Gantry.PageOfString (rename one of them)"),
        row(
            "a class of a generic sealed type whose variable nothing tells",
            """
                sealed interface Result<T> permits Ok {}
                record Ok<T, U>(T value, U more) implements Result<T> {}
                @Action void run(Result<String> result) {}""",
            "4: sealed interface Gantry.Result<String>: permitted Gantry.Ok: nothing says what its"
                + " U stands for (let it be in the type arguments of Gantry.Result)"),
        row(
            "a private generic type",
            """
                private record Page<T>(List<T> items) {}
                @Action void run(Page<String> page) {}""",
            "3: record Gantry.Page<String>: is private (its codec is generated into its package:"
                + " make it visible)"),
        row(
            "an interface",
            """
            interface Part {}
            @Action void add(Part part) {}\
            """,
            "4: @Action add: parameter \"part\": app.Gantry.Part is abstract and has no"
                + " proto mapping (use a record)"),
        row(
            "a private record",
            """
            private record Part() {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: is private (its codec is generated into its package:"
                + " make it visible)"),
        row(
            "a list of lists",
            "@Action void draw(List<List<Double>> points) {}",
            "3: @Action draw: parameter \"points\": a List of java.util.List has no proto"
                + " mapping (wrap the inner one in a record)"),
        row(
            "an array of arrays",
            "@Action void draw(int[][] points) {}",
            "3: @Action draw: parameter \"points\": an array of int[] has no proto mapping"
                + " (wrap the inner one in a record)"),
        row(
            "a list of arrays",
            "@Action void draw(List<int[]> points) {}",
            "3: @Action draw: parameter \"points\": a List of int[] has no proto mapping"
                + " (wrap the inner one in a record)"),
        row(
            "a list of maps",
            "@Action void draw(List<Map<String, String>> labels) {}",
            "3: @Action draw: parameter \"labels\": a List of java.util.Map has no proto"
                + " mapping (wrap the inner one in a record)"),
        row(
            "a map of lists",
            "@Action void draw(Map<String, List<String>> labels) {}",
            "3: @Action draw: parameter \"labels\": a Map of java.util.List has no proto"
                + " mapping (wrap the inner one in a record)"),
        row(
            "a map by a key that protobuf has not",
            "@Action void draw(Map<UUID, String> labels) {}",
            "3: @Action draw: parameter \"labels\": map key java.util.UUID has no proto"
                + " mapping (use String, Boolean, Integer or Long)"),
        row(
            "an Optional of a list",
            "@Action void draw(Optional<List<String>> labels) {}",
            "3: @Action draw: parameter \"labels\": an Optional of java.util.List has no"
                + " proto mapping (use it without the Optional: empty is none)"),
        row(
            "a list of Optionals",
            "@Action void draw(List<Optional<String>> labels) {}",
            "3: @Action draw: parameter \"labels\": a List of java.util.Optional has no"
                + " proto mapping (wrap the inner one in a record)"),
        row(
            "a list of nullable values",
            "@Action void draw(List<@Nullable String> labels) {}",
            "3: @Action draw: parameter \"labels\": a List of @Nullable values has no proto"
                + " mapping (leave out what is absent)"),
        row(
            "a wildcard",
            "@Action void draw(List<? extends Number> numbers) {}",
            "3: @Action draw: parameter \"numbers\": a wildcard in java.util.List has no"
                + " proto mapping (name the type)"),
        row(
            "a raw list",
            """
            @SuppressWarnings("rawtypes")
            @Action void draw(List numbers) {}\
            """,
            "4: @Action draw: parameter \"numbers\": java.util.List without type arguments"
                + " has no proto mapping (add them)"),
        row(
            "a type variable",
            "@Action <T> void draw(T value) {}",
            "3: @Action draw: parameter \"value\": type variable T stands for no type here"
                + " (name a type)"),
        row(
            "a type variable in a list",
            "@Action <T> void draw(List<T> values) {}",
            "3: @Action draw: parameter \"values\": type variable T stands for no type here"
                + " (name a type)"));
  }
}
