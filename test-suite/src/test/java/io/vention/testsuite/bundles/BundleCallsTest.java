package io.vention.testsuite.bundles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.Streams;
import io.vention.micronaut.schema.RpcSchema;
import java.io.DataInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A library's bundles, as the clients of an application that declares them see them. */
@TestInstance(Lifecycle.PER_CLASS)
class BundleCallsTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private final EmbeddedServer server =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of("bundles", true, "vention.name", "cell", "micronaut.server.port", -1));

  @AfterAll
  void stop() {
    server.stop();
  }

  @Test
  void isCalledInEachPlaceThatItIsDeclared() throws Exception {
    call("CellService/RobotsPut", "{\"key\":\"a\",\"row\":{\"name\":\"R1\",\"reachMm\":900}}");
    call("ToolsService/Put", "{\"key\":\"a\",\"row\":{\"name\":\"gripper\"}}");

    assertThat(call("CellService/RobotsList", "{}"))
        .isEqualTo("{\"values\":[{\"name\":\"R1\",\"reachMm\":900.0}]}");
    assertThat(call("ToolsService/Find", "\"a\"")).isEqualTo("{\"value\":{\"name\":\"gripper\"}}");
    assertThat(call("ToolsService/Find", "\"b\"")).isEqualTo("{}");
  }

  @Test
  void streamsWhatItsPublisherEmits() throws Exception {
    HttpRequest request =
        request(
            "CellService/RobotsChanges",
            "application/connect+json",
            new byte[] {0, 0, 0, 0, 2, '{', '}'});
    try (InputStream body = client.send(request, BodyHandlers.ofInputStream()).body()) {
      Streams streams = server.getApplicationContext().getBean(Streams.class);
      await()
          .until(() -> streams.publisher("RobotsChanges", Cell.Robot.class).subscriberCount() == 1);
      call("CellService/RobotsPut", "{\"key\":\"a\",\"row\":{\"name\":\"R1\",\"reachMm\":900}}");
      DataInputStream in = new DataInputStream(body);
      assertThat(in.readUnsignedByte()).isZero();
      assertThat(new String(in.readNBytes(in.readInt()), UTF_8)).contains("\"R");
    }
  }

  @Test
  void mayHaveRpcsThatOnlyItsCodeKnows() throws Exception {
    assertThat(call("CellService/Trigger_To_running", "{}"))
        .isEqualTo("{\"previousState\":\"ready\",\"newState\":\"running\"}");
    assertThat(server.getApplicationContext().getBean(RpcSchema.class).proto())
        .contains(
            """
              // Goes to fault.
              rpc Trigger_To_fault(google.protobuf.Empty) returns (Triggered) {
                option idempotency_level = IDEMPOTENT;
              }
            """);
  }

  private String call(String rpc, String message) throws Exception {
    return client
        .send(request(rpc, "application/json", message.getBytes(UTF_8)), BodyHandlers.ofString())
        .body();
  }

  private HttpRequest request(String rpc, String contentType, byte[] body) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + "/rpc/vention.app.v1." + rpc))
        .header("content-type", contentType)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }
}
