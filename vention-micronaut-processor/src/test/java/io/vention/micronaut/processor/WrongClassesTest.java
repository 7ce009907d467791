package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.file;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Classes whose RPCs cannot be called, each with all that the compiler says. */
class WrongClassesTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        file(
            "a private class",
            """
                class Outer {
                private static class Gantry {
                @Action void stop() {}
                }
                }""",
            "3: class Outer.Gantry: is private (its RPCs are called from its package: make"
                + " it visible)"),
        file(
            "a class of an instance",
            """
                class Outer {
                class Gantry {
                @Action void stop() {}
                }
                }""",
            "3: class Outer.Gantry: belongs to an instance of its outer class (make it static)"),
        file(
            "inherited members, told once",
            """
                abstract class Base { @Action void stop(Thread thread) {} }
                class First extends Base {}
                class Second extends Base {}""",
            "2: @Action stop: parameter \"thread\": java.lang.Thread has no proto mapping"
                + " (use a record)"),
        file(
            "a class in a private one",
            """
                class Outer {
                private static class Middle {
                static class Gantry {
                @Action void stop() {}
                }
                }
                }""",
            "4: class Outer.Middle.Gantry: is private (its RPCs are called from its"
                + " package: make it visible)"),
        file(
            "an abstract class is looked at only where it is extended",
            """
                abstract class Base<T> { @Action void set(T value) {} }
                class Gantry extends Base<Thread> {}""",
            "2: @Action set: parameter \"value\": java.lang.Thread has no proto mapping (use"
                + " a record)"),
        file(
            "an interface's action, where it is implemented",
            """
                interface Api {
                @Action void set(Thread value);
                }
                class Gantry implements Api {
                @Override public void set(Thread value) {}
                }""",
            "6: @Action set: parameter \"value\": java.lang.Thread has no proto mapping (use"
                + " a record)"),
        file(
            "a factory's method without a scope",
            """
                @io.micronaut.context.annotation.Factory class Gantry {
                String name(@Stream StreamPublisher<String> state) { return ""; }
                }""",
            "3: @Stream state: parameter of name(): nothing is injected there (expected: a"
                + " constructor, or a factory's method)"),
        file(
            "a meta-annotation's action",
            """
                @Action @interface Move {}
                class Gantry {
                @Move void move(Thread thread) {}
                }""",
            "4: @Action move: parameter \"thread\": java.lang.Thread has no proto mapping"
                + " (use a record)"));
  }
}
