package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.file;
import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Streams that cannot be, each with all that the compiler says. */
class WrongStreamsTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "a result that is nothing",
            "@Stream void state() {}",
            "3: @Stream state: returns nothing (expected: what is to be published)"),
        row(
            "a result that is private",
            "@Stream private String state() { return \"\"; }",
            "3: @Stream state: is private (it is called from its class's package: make it"
                + " visible there)"),
        row(
            "a result that is static",
            "@Stream static String state() { return \"\"; }",
            "3: @Stream state: is static (expected: a method of the bean)"),
        row(
            "a result of a final method",
            "@Stream final String state() { return \"\"; }",
            "3: @Stream state: is final, so that its result cannot be published (remove"
                + " final, or publish by a StreamPublisher)"),
        file(
            "a result of a final class",
            """
                final class Gantry {
                @Stream String state() { return ""; }
                }""",
            "3: @Stream state: is a method of a final class, so that its result cannot be"
                + " published (remove final, or publish by a StreamPublisher)"),
        file(
            "a result of a record",
            """
                record Gantry() {
                @Stream String state() { return ""; }
                }""",
            "3: @Stream state: is a method of a record, so that its result cannot be"
                + " published (use a class, or publish by a StreamPublisher)"),
        file(
            "a result of a sealed class",
            """
                sealed class Gantry permits Long {
                @Stream String state() { return ""; }
                }
                non-sealed class Long extends Gantry {}""",
            "3: @Stream state: is a method of a sealed class, so that its result cannot be"
                + " published (remove sealed, or publish by a StreamPublisher)"),
        row(
            "a result of a class that is private",
            "private static class Inner { @Stream String state() { return \"\"; } }",
            "3: class Gantry.Inner: is private (its RPCs are called from its package: make it"
                + " visible)"),
        row(
            "a result of a class that belongs to an instance",
            "class Inner { @Stream String state() { return \"\"; } }",
            "3: class Gantry.Inner: belongs to an instance of its outer class (make it static)"),
        file(
            "a result that is inherited by a final class",
            """
                class Gantry {
                @Stream String state() { return ""; }
                }
                final class Long extends Gantry {}""",
            "3: @Stream state: is a method of a final class, so that its result cannot be"
                + " published (remove final, or publish by a StreamPublisher)"),
        row(
            "a result that may be null",
            "@Stream @Nullable String state() { return null; }",
            "3: @Stream state: result: a stream has no null items (use Optional, or"
                + " publish nothing)"),
        row(
            "a source with parameters",
            "@Stream Flux<String> states(int count) { throw new IllegalStateException(); }",
            "3: @Stream states: takes parameters (expected: none, as the server subscribes"
                + " to its result)"),
        row(
            "a source with a checked exception",
            "@Stream Flux<String> states() throws java.io.IOException { throw new"
                + " IllegalStateException(); }",
            "3: @Stream states: throws java.io.IOException (expected: no checked"
                + " exception; return a publisher that fails)"),
        row(
            "a queue that is too short",
            "@Stream(queueSize = 0) String state() { return \"\"; }",
            "3: @Stream state: queueSize 0 (expected: 1 to 65536)"),
        row(
            "a queue that is too long",
            "@Stream(queueSize = 65537) String state() { return \"\"; }",
            "3: @Stream state: queueSize 65537 (expected: 1 to 65536)"),
        row(
            "a stall time-out that is none",
            "@Stream(stallTimeout = \"soon\") String state() { return \"\"; }",
            "3: @Stream state: stallTimeout \"soon\" (expected: a number above zero with a"
                + " unit, such as 500ms, 30s or 5m)"),
        row(
            "a keep-alive of zero",
            "@Stream(keepAlive = \"0s\") String state() { return \"\"; }",
            "3: @Stream state: keepAlive \"0s\" (expected: a number above zero with a unit,"
                + " such as 500ms, 30s or 5m)"),
        row(
            "a payload without a mapping",
            "@Stream Thread state() { return Thread.currentThread(); }",
            "3: @Stream state: result: java.lang.Thread has no proto mapping (use a record)"),
        row(
            "a publisher in a class",
            "@Stream StreamPublisher<String> state() { throw new IllegalStateException(); }",
            "3: @Stream state: returns a StreamPublisher in a class (expected: an abstract"
                + " method of an interface, or a parameter of a constructor)"),
        row(
            "a publisher that does not say of what",
            """
                @SuppressWarnings("rawtypes")
                interface Streams { @Stream StreamPublisher state(); }""",
            "4: @Stream state: StreamPublisher does not say of what (add a type argument)"),
        row(
            "a publisher of any type",
            "interface Streams { @Stream StreamPublisher<?> state(); }",
            "3: @Stream state: StreamPublisher does not say of what (add a type argument)"),
        row(
            "a publisher of nullable values",
            "interface Streams { @Stream StreamPublisher<@Nullable String> state(); }",
            "3: @Stream state: a stream has no null items (use Optional, or publish nothing)"),
        row(
            "an interface with another method",
            """
                interface Streams {
                @Stream StreamPublisher<String> state();
                void stop();
                }""",
            "5: interface Gantry.Streams: stop: is no stream (expected: only @Stream"
                + " methods that return StreamPublisher, as the interface is implemented for you)"),
        row(
            "an interface whose method takes parameters",
            "interface Streams { @Stream StreamPublisher<String> state(int x); }",
            "3: @Stream state: takes parameters (expected: none)"),
        row(
            "an interface that inherits a stream",
            """
                interface Streams { @Stream StreamPublisher<String> state(); }
                interface More extends Streams { @Stream StreamPublisher<String> more(); }""",
            "4: interface Gantry.More: inherits the stream state of app.Gantry$Streams,"
                + " which is implemented already (inject that)"),
        row(
            "an interface that is private",
            "private interface Streams { @Stream StreamPublisher<String> state(); }",
            "3: interface Gantry.Streams: is private (it is implemented in its package:"
                + " make it visible)"),
        row(
            "an interface with a type variable",
            "interface Streams<T> { @Stream StreamPublisher<T> state(); }",
            "3: @Stream state: type variable T stands for no type here (name a type)"),
        row(
            "a parameter of another type",
            "Gantry(@Stream String state) {}",
            "3: @Stream state: parameter of the constructor: java.lang.String (expected:"
                + " io.vention.micronaut.StreamPublisher)"),
        row(
            "a parameter that does not say of what",
            """
                @SuppressWarnings("rawtypes")
                Gantry(@Stream StreamPublisher state) {}""",
            "4: @Stream state: parameter of the constructor: StreamPublisher does not say"
                + " of what (add a type argument)"),
        row(
            "a parameter of a method that makes no bean",
            "void run(@Stream StreamPublisher<String> state) {}",
            "3: @Stream state: parameter of run(): nothing is injected there (expected: a"
                + " constructor, or a factory's method)"),
        row(
            "two streams of one name",
            """
                Gantry(@Stream StreamPublisher<String> state) {}
                @Stream String state() { return ""; }""",
            "4: @Stream state: RPC name \"State\" is also that of @Stream parameter of the"
                + " constructor (give one of them another in its annotation)"),
        row(
            "an interface's method with a body",
            "interface Streams { @Stream default StreamPublisher<String> state() { throw"
                + " new IllegalStateException(); } }",
            "3: @Stream state: has a body (expected: an abstract method, as it is"
                + " implemented for you)"));
  }
}
