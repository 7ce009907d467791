package io.vention.testsuite.protoc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.legacy.v1.LegacyFile.Order;
import com.acme.robots.v1.Mode;
import com.acme.robots.v1.Pose;
import com.acme.robots.v1.Vector;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.util.JsonFormat;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that protoc generated, as requests, responses and fields of records, over sockets. */
class ProtocMessagesTest {

  private static final Pose POSE =
      Pose.newBuilder()
          .setPosition(Vector.newBuilder().setX(1.5))
          .setLabel("")
          .setMode(Mode.MODE_BY_HAND)
          .setSerialNumber(-1)
          .setChecksum(-1)
          .addSteps(-3)
          .putJoints(-7, Pose.Joint.newBuilder().setAngleDeg(90).build())
          .setAt(Timestamp.newBuilder().setSeconds(1))
          .setPicture(ByteString.copyFrom(new byte[] {1, 2}))
          .setGripper(Pose.Gripper.getDefaultInstance())
          .build();

  @SuppressWarnings("NullAway.Init") // before any test
  private static RobotsServer server;

  @BeforeAll
  static void start() {
    server = new RobotsServer(Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void binaryComesBackWithItsUnknownFields() throws Exception {
    Pose sent =
        POSE.toBuilder()
            .setModeValue(42)
            .setUnknownFields(
                UnknownFieldSet.newBuilder()
                    .addField(99, UnknownFieldSet.Field.newBuilder().addVarint(7).build())
                    .build())
            .build();
    assertThat(Pose.parseFrom(server.proto("Move", sent.toByteArray()))).isEqualTo(sent);
    assertThat(Pose.parseFrom(server.proto("MoveLater", sent.toByteArray()))).isEqualTo(sent);
  }

  @Test
  void jsonIsProtobufsOwn() throws Exception {
    assertThat(server.json("Move", JsonFormat.printer().print(POSE)))
        .isEqualTo(
            "{\"position\":{\"x\":1.5,\"y\":0.0},\"angleDeg\":0.0,\"label\":\"\","
                + "\"mode\":\"MODE_BY_HAND\",\"serialNumber\":\"18446744073709551615\","
                + "\"checksum\":4294967295,\"steps\":[-3],"
                + "\"joints\":{\"-7\":{\"angleDeg\":90.0}},\"at\":\"1970-01-01T00:00:01Z\","
                + "\"picture\":\"AQI=\",\"gripper\":{\"open\":false},\"extras\":[]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Move    | {"angle_deg":1,"none":[{"a":null}]} | {"angleDeg":1.0,"mode":"MODE_UNSPECIFIED","serialNumber":"0","checksum":0,"steps":[],"joints":{},"picture":"","extras":[]}
          Next    | {"mode":"MODE_MANUAL"}              | {"value":"MODE_BY_HAND"}
          Next    | {}                                  | {"value":"MODE_UNSPECIFIED"}
          Reset   | {}                                  | {}
          Time    | "2024-05-31T14:30:05.25Z"           | "2024-05-31T14:30:05.250Z"
          Wait    | "-1.5s"                             | "-1.500s"
          Settings| {"a":[1,{"b":null}]}                | {"a":[1.0,{"b":null}]}
          Setting | null                                | null
          Setting | [true]                              | [true]
          Mask    | "speedMmS,a.b"                      | "speedMmS,a.b"
          Order   | {"id":"a","line":[{"text":"b"}]}    | {"id":"a","line":[{"text":"b"}]}
          """)
  void jsonIsAnswered(String rpc, String request, String response) throws Exception {
    assertThat(server.json(rpc, request)).isEqualTo(response);
  }

  @Test
  void nothingMayBeABodyOfNothing() throws Exception {
    assertThat(server.json("Reset", "")).isEqualTo("{}");
    assertThat(server.proto("Reset", new byte[0])).isEmpty();
  }

  @Test
  void fieldsOfRecordsHoldThem() throws Exception {
    String pose =
        "{\"angleDeg\":0.0,\"mode\":\"MODE_AUTO\",\"serialNumber\":\"0\",\"checksum\":0,"
            + "\"steps\":[],\"joints\":{},\"picture\":\"\",\"extras\":[]}";
    String cell =
        "{\"pose\":%1$s,\"target\":%1$s,\"mode\":\"MODE_AUTO\",\"home\":%1$s,\"path\":[%1$s,%1$s],"
            + "\"named\":{\"a\":%1$s},\"next\":\"MODE_UNSPECIFIED\","
            + "\"modes\":[\"MODE_BY_HAND\",\"MODE_AUTO\"],"
            + "\"modeByStep\":{\"1\":\"MODE_BY_HAND\"},\"setting\":null,\"other\":[1.0],"
            + "\"order\":{\"id\":\"x\",\"count\":3,\"line\":[]},"
            + "\"extra\":{\"@type\":\"type.googleapis.com/acme.robots.v1.Vector\",\"x\":1.0,\"y\":0.0}}";
    assertThat(server.json("Look", cell.formatted(pose))).isEqualTo(cell.formatted(pose));
  }

  @Test
  void fieldsOfRecordsAreMergedInBinaryAndKeepUnknownFields() throws Exception {
    // Cell.pose is field 1, in two parts; Cell.setting is field 10
    byte[] first = {10, 9, 17, 0, 0, 0, 0, 0, 0, -16, 63}; // angle_deg = 1
    byte[] second = {10, 2, 32, 1}; // mode = MODE_AUTO
    byte[] third = {10, 3, -104, 6, 7}; // field 99 = 7
    byte[] mode = {24, 2};
    byte[] setting = {82, 2, 32, 1};
    byte[] cell =
        ByteString.copyFrom(first)
            .concat(ByteString.copyFrom(second))
            .concat(ByteString.copyFrom(third))
            .concat(ByteString.copyFrom(mode))
            .concat(ByteString.copyFrom(setting))
            .toByteArray();
    byte[] merged = {10, 14, 17, 0, 0, 0, 0, 0, 0, -16, 63, 32, 1, -104, 6, 7, 24, 2, 82, 2, 32, 1};
    assertThat(server.proto("Look", cell)).isEqualTo(merged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"@type":"type.googleapis.com/acme.robots.v1.Vector","x":1}
          {"x":1,"@type":"any.host/acme.robots.v1.Vector"}
          {"@type":"type.googleapis.com/acme.app.v1.Cell","pose":{},"mode":"MODE_AUTO","setting":1}
          {"@type":"type.googleapis.com/acme.app.v1.ReverseRequest","poses":[{"label":"a"}]}
          {"@type":"type.googleapis.com/google.protobuf.Duration","value":"1.500s"}
          {"@type":"type.googleapis.com/google.protobuf.Empty"}
          {"@type":"type.googleapis.com/google.protobuf.Any","value":{"@type":"type.googleapis.com/acme.legacy.v1.Order","id":"a"}}
          {}
          """)
  void anyHoldsWhateverTheApplicationKnows(String json) throws Exception {
    TypeRegistry types =
        TypeRegistry.newBuilder()
            .add(Pose.getDescriptor())
            .add(Order.getDescriptor())
            .add(RobotsSchemaTest.SCHEMA.descriptor().getMessageTypes())
            .build();
    JsonFormat.Parser parser = JsonFormat.parser().usingTypeRegistry(types);
    Any.Builder sent = Any.newBuilder();
    parser.merge(json, sent);
    Any.Builder received = Any.newBuilder();
    parser.merge(server.json("Pass", json), received);
    assertThat(received.build()).isEqualTo(sent.build());
  }

  @Test
  void anyOfAnUnknownTypeGoesThroughInBinary() throws Exception {
    Any unknown = Any.newBuilder().setTypeUrl("type.googleapis.com/not.Known").build();
    assertThat(Any.parseFrom(server.proto("Pass", unknown.toByteArray()))).isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Move    | {"angleDeg":1,"angleDeg":2}    | "angleDeg" is given twice
          Move    | {"joints":{"1":{},"1":{}}}     | "1" is given twice
          Move    | {angleDeg:1}                   | malformed JSON in line 1, column 3
          Move    | {"angleDeg":1}//               | malformed JSON in line 1, column 16
          Move    | {"angleDeg":1                  | malformed JSON: it ends too early
          Move    | {"angleDeg":"x"}               | is no Pose: Not a double value: "x"
          Move    | {"gripper":{},"otherTool":"x"} | is no Pose: Cannot set field acme.robots.v1.Pose.other_tool because another ...
          Move    | {"serialNumber":1e999999999}   | 1e999999999 is a number beyond any range
          Move    | {"serialNumber":"1e999999999"} | 1e999999999 is a number beyond any range
          Move    | {"label":"\\ud800"}            | ill-formed text: a surrogate without its other half
          Move    | []                             | is no Pose: Expect message object but got: []
          Move    | {"picture":"*"}                | is no Pose: a value does not fit its field
          Pass    | {"@type":"a/not.Known"}        | is no Any: Cannot resolve type: a/not.Known
          Pass    | {"x":1}                        | is no Any: Missing type url when parsing: {"x":1}
          Order   | {}                             | lacks the required id
          Next    | {"mode":7}                     | mode: the number 7 is unknown (expected one of MODE_UNSPECIFIED, MODE_AUTO, MODE_BY_HAND, MODE_MANUAL)
          Look    | {"mode":"MODE_AUTO","setting":1}            | pose: missing
          Look    | {"pose":{"steps":[null]}}                   | pose: is no Pose: Repeated field elements cannot be null in field: acme.robots.v1....
          Reverse | {"poses":[{},{"checksum":-1}]}              | poses[1]: is no Pose: Out of range uint32 value: -1
          """)
  void malformedJsonIsRefused(String rpc, String request, String message) throws Exception {
    HttpResponse<byte[]> response = server.call(rpc, "application/json", request.getBytes(UTF_8));
    assertThat(new String(response.body(), UTF_8))
        .isEqualTo(
            "{\"code\":\"invalid_argument\",\"message\":\""
                + message.replace("\"", "\\\"")
                + "\"}");
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void malformedBytesAreRefused() throws Exception {
    assertRefused("Move", new byte[] {10, 9, 17});
    assertRefused("Move", new byte[] {12}); // a group's end
    assertRefused("Move", new byte[] {26, 1, -1}); // label, not in UTF-8
    assertRefused("Move", nested(100).toByteArray());
    assertRefused("Look", new byte[] {10, 2, 32});
    assertRefused("Order", new byte[0]);
  }

  @Test
  void aHundredLevelsAreRead() throws Exception {
    Pose deep = nested(99);
    assertThat(Pose.parseFrom(server.proto("Move", deep.toByteArray()))).isEqualTo(deep);
    String json = JsonFormat.printer().print(deep);
    assertThat(server.json("Move", json)).startsWith("{\"angleDeg\"");
    assertThat(server.json("Move", "{\"before\":".repeat(102) + "{}" + "}".repeat(102)))
        .isEqualTo(
            "{\"code\":\"invalid_argument\",\"message\":\"is no Pose: Hit recursion limit.\"}");
  }

  private static Pose nested(int levels) {
    Pose pose = Pose.getDefaultInstance();
    for (int level = 0; level < levels; level++) {
      pose = Pose.newBuilder().setBefore(pose).build();
    }
    return pose;
  }

  private static void assertRefused(String rpc, byte[] message) throws Exception {
    HttpResponse<byte[]> response = server.call(rpc, "application/proto", message);
    assertThat(new String(response.body(), UTF_8))
        .startsWith("{\"code\":\"invalid_argument\"")
        .doesNotContain("com.google", "Exception");
    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void protoNamesArePreservedWhereConfigured() throws Exception {
    try (RobotsServer named = new RobotsServer(Map.of("vention.json.preserve-proto-names", true))) {
      assertThat(named.json("Move", "{\"angleDeg\":1}"))
          .startsWith("{\"angle_deg\":1.0,\"mode\":\"MODE_UNSPECIFIED\",\"serial_number\":\"0\"");
      assertThat(named.json("Pass", "{\"@type\":\"a/acme.robots.v1.Pose\",\"angleDeg\":1}"))
          .startsWith("{\"@type\":\"a/acme.robots.v1.Pose\",\"angle_deg\":1.0");
    }
  }
}
