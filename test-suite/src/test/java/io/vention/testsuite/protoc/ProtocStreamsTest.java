package io.vention.testsuite.protoc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.robots.v1.Pose;
import com.google.protobuf.Any;
import java.io.DataInputStream;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Classes that protoc generated, as items of streams. */
class ProtocStreamsTest {

  private static final byte[] NOTHING = {};

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
  void aCallMayBeAnsweredByMany() throws Exception {
    byte[] request = "{\"pose\":{\"label\":\"a\"},\"times\":2}".getBytes(UTF_8);
    try (DataInputStream responses = server.stream("Watch", "json", request)) {
      for (int time = 0; time < 2; time++) {
        assertThat(new String(RobotsServer.next(responses), UTF_8))
            .contains("\"label\":\"a\"", "\"serialNumber\":\"" + time + "\"");
      }
    }
  }

  @Test
  void whatWasPublishedIsReplayedInBothEncodings() throws Exception {
    Pose pose = Pose.newBuilder().setLabel("a").setModeValue(9).build();
    server.proto("Publish", pose.toByteArray());
    try (DataInputStream binary = server.stream("poses", "proto", NOTHING);
        DataInputStream json = server.stream("poses", "json", "{}".getBytes(UTF_8))) {
      assertThat(Pose.parseFrom(RobotsServer.next(binary))).isEqualTo(pose);
      assertThat(new String(RobotsServer.next(json), UTF_8))
          .startsWith("{\"angleDeg\":0.0,\"label\":\"a\",\"mode\":9,");
    }
  }

  @Test
  void whatJsonCannotHoldIsRefusedToItsPublisherThoughNobodyReadsJson() throws Exception {
    Any known = Any.pack(Pose.newBuilder().setLabel("a").build());
    Any unknown = Any.newBuilder().setTypeUrl("a/not.Known").build();
    server.proto("Report", known.toByteArray());

    assertThat(server.call("Report", "application/proto", unknown.toByteArray()).statusCode())
        .isEqualTo(500);

    try (DataInputStream json = server.stream("events", "json", "{}".getBytes(UTF_8))) {
      assertThat(new String(RobotsServer.next(json), UTF_8))
          .startsWith("{\"@type\":\"type.googleapis.com/acme.robots.v1.Pose\",");
    }
  }
}
