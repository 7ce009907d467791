package io.vention.micronaut.schema;

import static io.vention.micronaut.schema.HandWrittenPart.EMPTY;
import static io.vention.micronaut.schema.InvalidSchema.assertProblem;
import static io.vention.micronaut.schema.InvalidSchema.belt;
import static io.vention.micronaut.schema.InvalidSchema.gate;
import static io.vention.micronaut.schema.InvalidSchema.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.schema.InvalidSchema.Gate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that do not fit together, each case with its whole text. */
class InvalidNamesTest {

  @Test
  void twoRpcsOfOneName() {
    assertProblem(
        """
        two RPCs of vention.app.v1.ConveyorService are named Start:
          io.vention.micronaut.schema.InvalidSchema$Belt#start()
          io.vention.micronaut.schema.InvalidSchema$Gate#Start()
        Give one of them another name in its annotation, or put its class into a service of its own \
        with @RpcService.""",
        belt().action("Start", "start", EMPTY, EMPTY),
        gate().action("Start", "", EMPTY, EMPTY));
  }

  @Test
  void twoRpcsAlikeButForCase() {
    assertProblem(
        """
        two RPCs of vention.app.v1.ConveyorService are named GetStatus and getStatus, alike but for \
        case:
          io.vention.micronaut.schema.InvalidSchema$Belt#getStatus()
          io.vention.micronaut.schema.InvalidSchema$Gate#getStatus()
        Give one of them another name in its annotation, or put its class into a service of its own \
        with @RpcService.""",
        belt().action("GetStatus", "getStatus", EMPTY, EMPTY),
        gate().action("getStatus", "", EMPTY, EMPTY));
  }

  @Test
  void anRpcNamedAsAnotherAnswers() {
    assertProblem(
        """
        the RPCs get_status and Status, which answers under its Java name get_status too:
          io.vention.micronaut.schema.InvalidSchema$Belt#get_status()
          io.vention.micronaut.schema.InvalidSchema$Gate#get_status()
        Give one of them another name in its annotation, or put its class into a service of its own \
        with @RpcService.""",
        belt().action("get_status", "", EMPTY, EMPTY),
        gate().action("Status", "get_status", EMPTY, EMPTY));
  }

  @Test
  void twoStreamsOfOneName() {
    assertProblem(
        """
        two streams are named state:
          io.vention.micronaut.schema.InvalidSchema$Belt#BeltState()
          io.vention.micronaut.schema.InvalidSchema$Gate#GateState()
        Give one of them another name in its annotation.""",
        belt().stream(new RpcName("BeltState", ""), "state", EMPTY, Documentation.NONE),
        HandWrittenPart.of(Gate.class, "Gate").stream(
            new RpcName("GateState", ""), "state", EMPTY, Documentation.NONE));
  }

  @Test
  void aServiceThatIsNoIdentifier() {
    assertProblem(
        "@RpcService(\"Gate-1\") on io.vention.micronaut.schema.InvalidSchema$Gate (expected:"
            + " letters, digits and _, beginning with a letter)",
        HandWrittenPart.of(Gate.class, "Gate-1").action("Open", "", EMPTY, EMPTY));
  }

  @Test
  void anRpcThatIsNoIdentifier() {
    assertProblem(
        "the name of the RPC of io.vention.micronaut.schema.InvalidSchema$Gate#set-speed():"
            + " set-speed (expected: letters, digits and _, beginning with a letter)",
        gate().action("set-speed", "", EMPTY, EMPTY));
  }

  @Test
  void anApplicationNameThatBeginsWithADigit() {
    assertThat(problems(new SchemaNames("vention.app.v1", "9 lives"), gate("Open")))
        .containsExactly(
            "vention.name: 9 lives makes a service 9LivesService (expected: a name that begins with a"
                + " letter)");
  }

  @Test
  void aPackageThatIsNone() {
    for (String name : List.of("a..b", "a.", "1a", "a-b", "a b", "ä")) {
      assertThat(problems(new SchemaNames(name, "conveyor"), gate("Open")))
          .singleElement()
          .asString()
          .startsWith("vention.package: " + name + " (expected: ");
    }
  }

  @Test
  void tellsAllAtOnce() {
    HandWrittenPart belt = belt().action("Start", "", EMPTY, EMPTY);
    HandWrittenPart gate = gate().action("start", "", EMPTY, EMPTY).action("a b", "", EMPTY, EMPTY);

    assertThat(problems(new SchemaNames("a b", "conveyor"), belt, gate)).hasSize(3);
  }
}
