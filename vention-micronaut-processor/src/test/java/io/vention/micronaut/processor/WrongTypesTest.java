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
            "a sealed interface",
            """
            sealed interface Command permits Stop {}
            record Stop() implements Command {}
            @Action void run(Command command) {}\
            """,
            "5: @Action run: parameter \"command\": sealed type app.Gantry.Command is not"
                + " supported yet (use a record with a @Nullable component for each case)"),
        row(
            "a generic record",
            """
            record Page<T>(List<T> items) {}
            @Action Page<String> names() { return new Page<>(List.of()); }\
            """,
            "4: @Action names: result: generic type app.Gantry.Page is not supported yet"
                + " (use a record without type parameters)"),
        row(
            "an interface",
            """
            interface Part {}
            @Action void add(Part part) {}\
            """,
            "4: @Action add: parameter \"part\": app.Gantry.Part is abstract and has no"
                + " proto mapping (use a record)"),
        row(
            "a protobuf class",
            "@Action void add(com.google.protobuf.Any any) {}",
            "3: @Action add: parameter \"any\": protobuf class com.google.protobuf.Any is"
                + " not supported yet (use a record)"),
        row(
            "a well-known protobuf class",
            "@Action com.google.protobuf.Timestamp now() { return"
                + " com.google.protobuf.Timestamp.getDefaultInstance(); }",
            "3: @Action now: result: protobuf class com.google.protobuf.Timestamp is not"
                + " supported yet (use java.time.Instant)"),
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
