package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that fields cannot have, each with all that the compiler says. */
class WrongNumbersTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "none",
            """
            record Part(@FieldNumber(0) int x) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: component \"x\": @FieldNumber 0 (expected: 1 to 536870911, but"
                + " not 19000 to 19999)"),
        row(
            "too large a number",
            """
            record Part(@FieldNumber(536870912) int x) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: component \"x\": @FieldNumber 536870912 (expected: 1 to"
                + " 536870911, but not 19000 to 19999)"),
        row(
            "a number of protobuf's own",
            """
            record Part(@FieldNumber(19000) int x, @FieldNumber(19999) int y) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: component \"x\": @FieldNumber 19000 (expected: 1 to 536870911,"
                + " but not 19000 to 19999)",
            "3: record Gantry.Part: component \"y\": @FieldNumber 19999 (expected: 1 to 536870911,"
                + " but not 19000 to 19999)"),
        row(
            "one number twice",
            """
            record Part(@FieldNumber(2) int x, int y, @FieldNumber(2) int z) {}
            @Action void add(Part part) {}\
            """,
            "3: record Gantry.Part: component \"z\": the field number 2 is also that of component"
                + " \"x\" (give one of them another)"),
        row(
            "one number twice among parameters",
            "@Action void add(@FieldNumber(1) int x, @FieldNumber(1) int y) {}",
            "3: @Action add: parameter \"y\": the field number 1 is also that of parameter \"x\""
                + " (give one of them another)"),
        row(
            "two numbers of one property",
            """
            static class Part {
              @FieldNumber(1) private int x;
              @FieldNumber(2) public int getX() { return x; }
              public void setX(int x) { this.x = x; }
            }
            @Action void add(Part part) {}\
            """,
            "4: class Gantry.Part: property \"x\": @FieldNumber says different things of it: [1, 2]"
                + " (keep one of them)"),
        row(
            "a number and a name of RPCs",
            """
            @FieldNumber(2) @Action void stop() {}
            @ProtoName("Go") @Stream int go() { return 1; }\
            """,
            "3: @Action stop: @FieldNumber numbers no RPC (remove it)",
            "4: @Stream go: @ProtoName names no RPC (give the name in the RPC's annotation)"),
        row(
            "a parameter that is no field",
            "@Action void add(@FieldNumber(2) int x) {}",
            "3: @Action add: parameter \"x\": @FieldNumber has no effect on the only parameter,"
                + " which is the whole request (remove it)"),
        row(
            "a name of a parameter that is no field",
            "@Action void add(@ProtoName(\"y\") int x) {}",
            "3: @Action add: parameter \"x\": @ProtoName has no effect on the only parameter, which"
                + " is the whole request (remove it)"));
  }
}
