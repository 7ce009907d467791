package io.vention.micronaut.schema;

import static io.vention.micronaut.schema.HandWrittenPart.EMPTY;
import static io.vention.micronaut.schema.InvalidSchema.assertProblem;
import static io.vention.micronaut.schema.InvalidSchema.belt;
import static io.vention.micronaut.schema.InvalidSchema.gate;
import static io.vention.micronaut.schema.Types.enumRef;
import static io.vention.micronaut.schema.Types.enumeration;
import static io.vention.micronaut.schema.Types.field;
import static io.vention.micronaut.schema.Types.message;
import static io.vention.micronaut.schema.Types.ref;
import static io.vention.micronaut.schema.Types.withJsonName;

import io.vention.micronaut.schema.FieldType.Scalar;
import io.vention.micronaut.schema.InvalidSchema.Gate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages and enums that do not fit together, each case with its whole text. */
class InvalidTypesTest {

  @Test
  void twoTypesOfOneName() {
    assertProblem(
        """
        two types want the name Position:
          com.acme.belt.Position, used by io.vention.micronaut.schema.InvalidSchema$Belt
          com.acme.gate.Position, used by io.vention.micronaut.schema.InvalidSchema$Gate
        They differ:
            message Position {
          -   double x = 1;
          +   int32 x = 1;
              string label = 2;
          +   bool open = 3;
            }
        Give one of them another name with @ProtoName.""",
        belt()
            .action("Where", "", EMPTY, "Position")
            .types(
                message(
                    "com.acme.belt.Position",
                    "Position",
                    field(1, "x", Scalar.DOUBLE),
                    field(2, "label", Scalar.STRING))),
        gate()
            .action("IsOpen", "", EMPTY, "Position")
            .types(
                message(
                    "com.acme.gate.Position",
                    "Position",
                    field(1, "x", Scalar.INT32),
                    field(2, "label", Scalar.STRING),
                    field(3, "open", Scalar.BOOL))));
  }

  @Test
  void aFieldNamedAsTheOneof() {
    assertProblem(
        """
        com.acme.Command: a field and the oneof share the name kind
        Give the field's type another with @ProtoName.""",
        belt()
            .action("Run", "", EMPTY, "Command")
            .types(
                message("Kind"),
                message("Command", field(1, "kind", FieldLabel.ONEOF, ref("Kind")))));
  }

  @Test
  void twoOneofsOfOneTypeThatDiffer() {
    assertProblem(
        """
        two versions of com.acme.Command are in use:
          that of io.vention.micronaut.schema.InvalidSchema$Belt
          that of io.vention.micronaut.schema.InvalidSchema$Gate
        They differ:
            message Command {
              oneof kind {
                Stop stop = 1;
          +     Go go = 2;
              }
            }
        Compile both against the same version.""",
        belt()
            .action("Run", "", EMPTY, "Command")
            .types(
                message("Stop"),
                message("Command", field(1, "stop", FieldLabel.ONEOF, ref("Stop")))),
        gate()
            .action("RunAlso", "", EMPTY, "Command")
            .types(
                message("Stop"),
                message("Go"),
                message(
                    "Command",
                    field(1, "stop", FieldLabel.ONEOF, ref("Stop")),
                    field(2, "go", FieldLabel.ONEOF, ref("Go")))));
  }

  @Test
  void twoTypesOfOneNameThatLookAlike() {
    assertProblem(
        """
        two types want the name Position:
          com.acme.belt.Position, used by io.vention.micronaut.schema.InvalidSchema$Belt
          com.acme.gate.Position, used by io.vention.micronaut.schema.InvalidSchema$Gate
        Give one of them another name with @ProtoName.""",
        belt()
            .action("Where", "", EMPTY, "Position")
            .types(message("com.acme.belt.Position", "Position")),
        gate()
            .action("IsOpen", "", EMPTY, "Position")
            .types(message("com.acme.gate.Position", "Position")));
  }

  @Test
  void twoVersionsOfAType() {
    assertProblem(
        """
        two versions of com.acme.Position are in use:
          that of io.vention.micronaut.schema.InvalidSchema$Belt
          that of io.vention.micronaut.schema.InvalidSchema$Gate
        They differ:
            message Position {
              double x = 1;
          +   double y = 2;
            }
        Compile both against the same version.""",
        belt()
            .action("Where", "", EMPTY, "Position")
            .types(message("Position", field(1, "x", Scalar.DOUBLE))),
        gate()
            .action("IsOpen", "", EMPTY, "Position")
            .types(
                message("Position", field(1, "x", Scalar.DOUBLE), field(2, "y", Scalar.DOUBLE))));
  }

  @Test
  void twoMessagesMadeUpForMethods() {
    assertProblem(
        """
        two types want the name MoveRequest:
          com.acme.Belt#move, used by io.vention.micronaut.schema.InvalidSchema$Belt
          com.acme.Gate#move, used by io.vention.micronaut.schema.InvalidSchema$Gate
        They differ:
          - message MoveRequest {}
          + message MoveRequest {
          +   bool open = 1;
          + }
        A message made up for a method is named after its RPC: give the RPC another name in its \
        annotation, or use a record of your own with @ProtoName.""",
        belt()
            .action("Move", "", "MoveRequest", EMPTY)
            .types(message("com.acme.Belt#move", "MoveRequest")),
        HandWrittenPart.of(Gate.class, "Gate")
            .action("Move", "", "MoveRequest", EMPTY)
            .types(message("com.acme.Gate#move", "MoveRequest", field(1, "open", Scalar.BOOL))));
  }

  @Test
  void fieldsThatShareAJsonName() {
    assertProblem(
        """
        com.acme.Position: x_mm and width share the JSON name xMm
        Give one of them another with @ProtoName.""",
        gate()
            .action("Where", "", EMPTY, "Position")
            .types(
                message(
                    "Position",
                    field(1, "x_mm", Scalar.DOUBLE),
                    withJsonName(field(2, "width", Scalar.DOUBLE), "xMm"))));
  }

  @Test
  void fieldNumbersThatProtobufKeeps() {
    assertProblem(
        "com.acme.Position, field x: number 19000 (expected: 1 to 536870911 without 19000 to 19999)",
        gate()
            .action("Where", "", EMPTY, "Position")
            .types(message("Position", field(19_000, "x", Scalar.DOUBLE))));
  }

  @Test
  void aTypeNamedLikeAnEnumsValue() {
    assertProblem(
        """
        two things in the package are named OPEN:
          com.acme.OPEN
          a value of com.acme.Gate
        Give one of them another name with @ProtoName.""",
        gate()
            .action("Where", "", EMPTY, "OPEN")
            .types(
                message("OPEN", field(1, "gate", enumRef("Gate"))),
                enumeration("Gate", "GATE_UNSPECIFIED", "OPEN")));
  }

  @Test
  void aTypeNamedLikeAService() {
    assertProblem(
        """
        two things in the package are named ConveyorService:
          the service
          com.acme.ConveyorService
        Give one of them another name with @ProtoName.""",
        gate().action("Where", "", EMPTY, "ConveyorService").types(message("ConveyorService")));
  }

  @Test
  void anEnumWithoutZero() {
    assertProblem(
        "com.acme.Gate: no value 0 (expected: it stands first)",
        gate()
            .action("Where", "", EMPTY, "Position")
            .types(
                message("Position", field(1, "gate", enumRef("Gate"))),
                new EnumType(
                    "Gate",
                    "com.acme.Gate",
                    List.of(new EnumType.Value(1, "GATE_OPEN", Documentation.NONE)),
                    Documentation.NONE)));
  }

  @Test
  void aTypeThatNobodyDeclares() {
    assertProblem(
        "type Position, used by com.acme.Where, is in no compiled part of the application; compile its"
            + " user anew",
        gate()
            .action("Where", "", EMPTY, "Where")
            .types(message("Where", field(1, "position", ref("Position")))));
  }

  @Test
  void whatOnlyProtobufJavaRefuses() {
    assertProblem(
        "the .proto would not be valid: vention.app.v1.Labels.AEntry: \"AEntry\" is already defined in"
            + " \"vention.app.v1.Labels\".",
        gate()
            .action("Where", "", EMPTY, "Labels")
            .types(
                message(
                    "Labels",
                    Types.map(1, "a", Scalar.STRING, Scalar.STRING),
                    field(2, "AEntry", Scalar.STRING))));
  }
}
