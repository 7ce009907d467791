package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.file;
import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Names that cannot be, or that two want, each with all that the compiler says. */
class WrongNamesTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "an RPC that is no identifier",
            "@Action(name = \"set-speed\") void setSpeed() {}",
            "3: @Action setSpeed: RPC name \"set-speed\" (expected: letters, digits and _,"
                + " beginning with a letter)"),
        row(
            "an RPC that is a word of the language",
            "@Action(name = \"message\") void send() {}",
            "3: @Action send: RPC name \"message\" is a word of the .proto language"
                + " (expected: another)"),
        row(
            "a Java name that is no identifier",
            "@Action void führe() {}",
            "3: @Action führe: RPC name \"Führe\" (expected: letters, digits and _,"
                + " beginning with a letter)"),
        row(
            "two methods of one name",
            """
                @Action void move(int x) {}
                @Action void move(String x) {}""",
            "4: @Action move: RPC name \"Move\" is also that of @Action move(int) (give one"
                + " of them another in its annotation)"),
        row(
            "two RPCs alike but for case",
            """
                @Action(name = "getStatus") void a() {}
                @Action void getStatus() {}""",
            "4: @Action getStatus: RPC name \"GetStatus\" is, but for case, also \"getStatus\""
                + " of @Action a() (give one of them another in its annotation)"),
        row(
            "an action and a stream of one name",
            """
                @Action String state() { return ""; }
                @Stream(name = "State") String watch() { return ""; }""",
            "4: @Stream watch: RPC name \"State\" is also that of @Action state() (give one"
                + " of them another in its annotation)"),
        row(
            "a type that is no identifier",
            """
                @ProtoName("my-part") record Part() {}
                @Action void add(Part part) {}""",
            "3: record Gantry.Part: name \"my-part\" (expected: letters, digits and _,"
                + " beginning with a letter)"),
        row(
            "a type that is a word of the language",
            """
                record option() {}
                @Action void add(option part) {}""",
            "3: record Gantry.option: name \"option\" is a word of the .proto language"
                + " (expected: another)"),
        row(
            "a field that is no identifier",
            """
                record Part(@ProtoName("1st") int first) {}
                @Action void add(Part part) {}""",
            "3: record Gantry.Part: component \"first\": field name \"1st\" (expected:"
                + " letters, digits and _, beginning with a letter; @ProtoName gives another)"),
        row(
            "two fields of one name",
            """
                record Part(int speedMm, int speed_mm) {}
                @Action void add(Part part) {}""",
            "3: record Gantry.Part: component \"speed_mm\": the field name \"speed_mm\" is"
                + " also that of component \"speedMm\" (give one of them another with @ProtoName)"),
        row(
            "two fields of one JSON name",
            """
                record Part(@com.fasterxml.jackson.annotation.JsonProperty("b") int a, int b) {}
                @Action void add(Part part) {}""",
            "3: record Gantry.Part: component \"b\": the JSON name \"b\" is also that of"
                + " component \"a\" (give one of them another with @ProtoName)"),
        row(
            "two fields whose JSON names protoc takes for one",
            """
                record Part(int a1, @ProtoName("a_1") int b) {}
                @Action void add(Part part) {}""",
            "3: record Gantry.Part: component \"b\": the derived JSON name \"a1\" is also that"
                + " of component \"a1\" (give one of them another with @ProtoName)"),
        row(
            "two parameters of one name",
            "@Action void move(int speedMm, int speed_mm) {}",
            "3: @Action move: parameter \"speed_mm\": the field name \"speed_mm\" is also that"
                + " of parameter \"speedMm\" (give one of them another with @ProtoName)"),
        row(
            "two types of one name",
            """
                static class A { record Part() {} }
                static class B { record Part(int x) {} }
                @Action B.Part swap(A.Part part) { return new B.Part(1); }""",
            "2: class Gantry: both app.Gantry.A.Part and app.Gantry.B.Part want the name"
                + " Part (give one of them another with @ProtoName)"),
        row(
            "a type of the name of a made-up message",
            """
                record MoveRequest() {}
                @Action MoveRequest move(int x, int y) { return new MoveRequest(); }""",
            "2: class Gantry: both app.Gantry#move and app.Gantry.MoveRequest want the"
                + " name MoveRequest (give the RPC another in its annotation, or the record with"
                + " @ProtoName)"),
        row(
            "a constant that is the zero, but not first",
            """
                enum Mode { AUTO, UNSPECIFIED }
                @Action void run(Mode mode) {}""",
            "3: enum Gantry.Mode: constant UNSPECIFIED: value name \"MODE_UNSPECIFIED\" is"
                + " also the value for none, which comes first (give one of them another with"
                + " @ProtoName)"),
        row(
            "two constants that protoc takes for one",
            """
                enum Mode { AUTO_ON, AutoOn }
                @Action void run(Mode mode) {}""",
            "3: enum Gantry.Mode: constant AutoOn: value name \"MODE_AUTO_ON\" is also that"
                + " of constant AUTO_ON (give one of them another with @ProtoName)"),
        row(
            "a constant that is no identifier",
            """
                enum Mode { @ProtoName("a b") A }
                @Action void run(Mode mode) {}""",
            "3: enum Gantry.Mode: constant A: value name \"a b\" (expected: letters, digits"
                + " and _, beginning with a letter)"),
        file(
            "a service that is no identifier",
            """
                @RpcService("Gantry-1")
                class Gantry {
                @Action void stop() {}
                }""",
            "3: @RpcService Gantry: name \"Gantry-1\" (expected: letters, digits and _,"
                + " beginning with a letter)"));
  }
}
