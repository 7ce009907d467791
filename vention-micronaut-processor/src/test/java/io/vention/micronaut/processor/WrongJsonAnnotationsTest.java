package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Annotations that say of JSON what that of RPCs does not follow, each with all that the compiler
 * says.
 */
class WrongJsonAnnotationsTest {

  private static final String ONLY =
      " does not change the JSON of RPCs, which is that of the .proto";
  private static final String REMOVE = ONLY + " (remove it, or use another type for RPCs)";

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "a format, told once",
            """
            record Part(@com.fasterxml.jackson.annotation.JsonFormat(pattern = "yyyy")
                java.time.LocalDate made) {}
            @Action void add(Part part) {}\
            """,
            "4: record Gantry.Part: component \"made\": @JsonFormat" + REMOVE),
        row(
            "a format of a parameter",
            """
            @Action void add(
                @com.fasterxml.jackson.annotation.JsonFormat(pattern = "yyyy") String made) {}\
            """,
            "4: @Action add: parameter \"made\": @JsonFormat" + REMOVE),
        row(
            "an annotation that stands for others",
            """
            @com.fasterxml.jackson.annotation.JacksonAnnotationsInside
            @com.fasterxml.jackson.annotation.JsonFormat(pattern = "yyyy")
            @interface Year {}
            record Part(@Year java.time.LocalDate made) {}
            @Action void add(Part part) {}\
            """,
            "6: record Gantry.Part: component \"made\": @JsonFormat" + REMOVE),
        row(
            "a value in the place of an object",
            """
            record Part(String id) {
              @com.fasterxml.jackson.annotation.JsonValue String text() { return id; }
            }
            @Action void add(Part part) {}\
            """,
            "4: record Gantry.Part: method text(): @JsonValue"
                + ONLY
                + " (use the value itself, or @ProtoString on an enum)"),
        row(
            "an inner object that is unwrapped",
            """
            record Size(int x) {}
            record Part(@com.fasterxml.jackson.annotation.JsonUnwrapped Size size) {}
            @Action void add(Part part) {}\
            """,
            "4: record Gantry.Part: component \"size\": @JsonUnwrapped"
                + ONLY
                + " (declare the inner type's properties here)"),
        row(
            "other names",
            """
            record Part(@com.fasterxml.jackson.annotation.JsonAlias("y") int x) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: component \"x\": @JsonAlias" + REMOVE),
        row(
            "one way only",
            """
            record Part(@com.fasterxml.jackson.annotation.JsonProperty(
                access = com.fasterxml.jackson.annotation.JsonProperty.Access.READ_ONLY) int x) {}
            @Action void add(Part part) {}\
            """,
            "4: record Gantry.Part: component \"x\": @JsonProperty"
                + ONLY
                + " (remove its access: a field is both written and read)"),
        row(
            "one way only, of the class",
            """
            @com.fasterxml.jackson.annotation.JsonIgnoreProperties(
                value = "x", allowGetters = true)
            record Part(int x) {}
            @Action void add(Part part) {}\
            """,
            "5: record Gantry.Part: @JsonIgnoreProperties" + REMOVE),
        row(
            "properties of another type",
            """
            record Size(int x) {}
            record Part(@com.fasterxml.jackson.annotation.JsonIgnoreProperties("x") Size size) {}
            @Action void add(Part part) {}\
            """,
            "4: record Gantry.Part: component \"size\": @JsonIgnoreProperties" + REMOVE),
        row(
            "a type's name inside",
            """
            @com.fasterxml.jackson.annotation.JsonTypeInfo(
                use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)
            record Part(int x) {}
            @Action void add(Part part) {}\
            """,
            "5: record Gantry.Part: @JsonTypeInfo" + ONLY + " (use a sealed interface without it)"),
        row(
            "a type's name inside, of a sealed type and of what it permits",
            """
                @com.fasterxml.jackson.annotation.JsonTypeInfo(
                    use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)
                sealed interface Command permits Stop {}
                record Stop(int x) implements Command {}
                @Action void run(Command command) {}""",
            "5: sealed interface Gantry.Command: @JsonTypeInfo"
                + ONLY
                + " (use a sealed interface without it)",
            "6: record Gantry.Stop: supertype Gantry.Command: @JsonTypeInfo"
                + ONLY
                + " (use a sealed interface without it)"),
        row(
            "a superclass's",
            """
            static class Base {
              @com.fasterxml.jackson.annotation.JsonAnyGetter
              public Map<String, String> others() { return Map.of(); }
            }
            static class Part extends Base { public int x; }
            @Action void add(Part part) {}\
            """,
            "5: class Gantry.Part: method others(): @JsonAnyGetter"
                + ONLY
                + " (use a property of type Map<String, Object>)"),
        row(
            "a creator that takes the whole",
            """
            static class Part {
              private final int x;
              @com.fasterxml.jackson.annotation.JsonCreator(
                  mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
              Part(int x) { this.x = x; }
              public int getX() { return x; }
            }
            @Action void add(Part part) {}\
            """,
            "7: class Gantry.Part: constructor: @JsonCreator"
                + ONLY
                + " (let it take each property as a parameter)"),
        row(
            "serde's naming",
            """
            @io.micronaut.serde.annotation.Serdeable(
                naming = io.micronaut.serde.config.naming.SnakeCaseStrategy.class)
            record Part(int x) {}
            @Action void add(Part part) {}\
            """,
            "5: record Gantry.Part: @Serdeable"
                + ONLY
                + " (remove its naming, and use @JsonProperty on properties)"),
        row(
            "serde's serializer",
            """
            @io.micronaut.serde.annotation.Serdeable.Serializable(as = Object.class)
            record Part(int x) {}
            @Action void add(Part part) {}\
            """,
            "4: record Gantry.Part: @Serializable" + REMOVE),
        row(
            "a view of a result",
            """
            @Action @com.fasterxml.jackson.annotation.JsonView(Object.class)
            String name() { return ""; }\
            """,
            "4: @Action name: @JsonView" + REMOVE),
        row(
            "a record as a string",
            """
            @ProtoString record Part(int x) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: is no enum, which @ProtoString is for (remove it)"),
        row(
            "a constant's text",
            """
            enum Mode { @com.fasterxml.jackson.annotation.JsonProperty("auto") AUTO }
            @Action void run(Mode mode) {}\
            """,
            "3: enum Gantry.Mode: constant AUTO: @JsonProperty has no effect on a value of the"
                + " .proto (mark the enum with @ProtoString, or use @ProtoName)"),
        row(
            "a name of an enum that is a string",
            """
            @ProtoString @ProtoName("Modes") enum Mode { @ProtoName("Auto") AUTO, MANUAL }
            @Action void run(Mode mode) {}\
            """,
            "3: enum Gantry.Mode: @ProtoName has no effect on an enum that is a string (remove it)",
            "3: enum Gantry.Mode: constant AUTO: @ProtoName has no effect on a constant that is a"
                + " text (use @JsonProperty)"),
        row(
            "one text twice",
            """
            @ProtoString enum Mode {
              AUTO,
              @com.fasterxml.jackson.annotation.JsonProperty("AUTO") MANUAL
            }
            @Action void run(Mode mode) {}\
            """,
            "5: enum Gantry.Mode: constant MANUAL: text \"AUTO\" is also that of constant AUTO"
                + " (give one of them another with @JsonProperty)"),
        row(
            "a string that is an enum's as the key of a map",
            """
            @ProtoString enum Mode { AUTO }
            @Action void run(Map<Mode, String> modes) {}\
            """,
            "4: @Action run: parameter \"modes\": map key app.Gantry.Mode has no proto mapping (use"
                + " String, Boolean, Integer or Long)"),
        row(
            "an enum's value",
            """
            enum Mode {
              AUTO;
              @com.fasterxml.jackson.annotation.JsonValue String text() { return "auto"; }
              @com.fasterxml.jackson.annotation.JsonCreator
              static Mode of(String text) { return AUTO; }
            }
            @Action void run(Mode mode) {}\
            """,
            "5: enum Gantry.Mode: method text(): @JsonValue"
                + ONLY
                + " (use the value itself, or @ProtoString on an enum)",
            "7: enum Gantry.Mode: method of(String): @JsonCreator"
                + ONLY
                + " (let it take each property as a parameter)"));
  }
}
