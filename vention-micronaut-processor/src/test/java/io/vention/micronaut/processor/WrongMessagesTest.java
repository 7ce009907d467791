package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Classes whose objects cannot be read or made, each with all that the compiler says. */
class WrongMessagesTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "a class without properties",
            """
            static class Part { private int x; void move() { x++; } }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: has no properties (expected: getters, and setters or a"
                + " constructor that takes them; a record is shorter)"),
        row(
            "a property that cannot be set",
            """
            static class Part {
              public String getName() { return ""; }
            }
            @Action void add(Part part) {}\
            """,
            "4: class Gantry.Part: property \"name\": cannot be set (add a setter, or a parameter"
                + " of the constructor, or leave it out with @JsonIgnore)"),
        row(
            "a property that cannot be read",
            """
            static class Part {
              private String name = "";
              public void setName(String name) { this.name = name + this.name; }
            }
            @Action void add(Part part) {}\
            """,
            "4: class Gantry.Part: property \"name\": cannot be read (add a getter getName(), or"
                + " leave it out with @JsonIgnore)"),
        row(
            "a parameter of the constructor that cannot be read",
            """
            static class Part {
              private final int x;
              Part(int x) { this.x = x; }
              private int getX() { return x; }
            }
            @Action void add(Part part) {}\
            """,
            "5: class Gantry.Part: constructor parameter \"x\": is no property that can be read"
                + " (add a getter getX(), or mark another constructor with @Creator)",
            "3: class Gantry.Part: has no properties (expected: getters, and setters or a"
                + " constructor that takes them; a record is shorter)"),
        row(
            "several constructors",
            """
            static class Part {
              private final int x;
              Part(int x) { this.x = x; }
              Part(int x, int y) { this.x = x + y; }
              public int getX() { return x; }
            }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: has several constructors (mark one of them with @Creator)"),
        row(
            "several creators",
            """
            static class Part {
              private final int x;
              @io.micronaut.core.annotation.Creator Part(int x) { this.x = x; }
              @com.fasterxml.jackson.annotation.JsonCreator
              static Part of(int x) { return new Part(x); }
              public int getX() { return x; }
            }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: has several creators (keep one @Creator)"),
        row(
            "a creator of something else",
            """
            static class Part {
              private int x;
              @io.micronaut.core.annotation.Creator static String of(int x) { return "" + x; }
              public int getX() { return x; }
              public void setX(int x) { this.x = x; }
            }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: method of() makes no Gantry.Part (mark one of them with"
                + " @Creator)"),
        row(
            "no visible constructor",
            """
            static class Part {
              private final int x;
              private Part(int x) { this.x = x; }
              static Part of(int x) { return new Part(x); }
              public int getX() { return x; }
            }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: has no visible constructor (make it visible, or mark a static"
                + " method with @Creator)"),
        row(
            "a constructor that throws",
            """
            static class Part {
              private final int x;
              Part(int x) throws java.io.IOException { this.x = x; }
              public int getX() throws InterruptedException { return x; }
            }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: constructor: throws java.io.IOException (expected: no checked"
                + " exception)",
            "4: class Gantry.Part: property \"x\": method getX(): throws"
                + " java.lang.InterruptedException (expected: no checked exception)"),
        row(
            "a class of an instance",
            """
            class Part {
              private int x;
              public int getX() { return x; }
              public void setX(int x) { this.x = x; }
            }
            @Action void add(Part part) {}\
            """,
            "3: class Gantry.Part: belongs to an instance of its outer class (make it static)"),
        row(
            "a setter of another type",
            """
            static class Part {
              private List<String> names = new ArrayList<>();
              public List<String> getNames() { return names; }
              public void setNames(Collection<String> names) { this.names = List.copyOf(names); }
              private int x;
              public int getX() { return x; }
              public void setX(String x) { this.x = Integer.parseInt(x); }
            }
            @Action void add(Part part) {}\
            """,
            "7: class Gantry.Part: property \"x\": is read as int and set as java.lang.String (use"
                + " one type for both)"),
        row(
            "a constructor's parameter of another type",
            """
            static class Part {
              private final @Nullable String name;
              Part(@Nullable String name) { this.name = name; }
              public Optional<String> getName() { return Optional.ofNullable(name); }
            }
            @Action void add(Part part) {}\
            """,
            "4: class Gantry.Part: property \"name\": is read as"
                + " java.util.Optional<java.lang.String> and set as java.lang.String (use one type"
                + " for both)"),
        row(
            "a component that is left out, and needs a value",
            """
            record Part(int x, @com.fasterxml.jackson.annotation.JsonIgnore String secret) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: constructor parameter \"secret\": is left out of the message,"
                + " but needs a value (mark it @Nullable)"),
        row(
            "a property's type",
            """
            static class Part {
              public java.util.Date at = new java.util.Date(0);
            }
            @Action void add(Part part) {}\
            """,
            "4: class Gantry.Part: property \"at\": java.util.Date has no proto mapping (use"
                + " java.time.Instant)"));
  }
}
