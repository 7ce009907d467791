package io.vention.testsuite.named;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.DataInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreserveProtoNamesTest {

  private static final String PROTO = "{\"speed_mm_s\":7,\"soft_limits\":[{\"end_mm\":9}]}";
  private static final String JSON = "{\"speedMmS\":7,\"softLimits\":[{\"endMm\":9}]}";

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void namesTheFieldsOfEveryKindOfResponse(boolean preserve, boolean protoRequest)
      throws Exception {
    String request = protoRequest ? PROTO : JSON;
    String expected = preserve ? PROTO : JSON;
    Map<String, Object> configuration =
        Map.of(
            "named",
            true,
            "vention.name",
            "axes",
            "vention.json.preserve-proto-names",
            preserve,
            "micronaut.server.port",
            -1);
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, configuration)) {
      HttpRequest.Builder unary =
          request(server, "Move", "application/json", request.getBytes(UTF_8));
      assertThat(client.send(unary.build(), BodyHandlers.ofString()).body()).isEqualTo(expected);
      assertThat(firstItem(server, "MoveTwice", request)).isEqualTo(expected);
      // the shared stream replays what was published before anybody read JSON
      assertThat(firstItem(server, "moved", "{}")).isEqualTo(expected);
    }
  }

  private String firstItem(EmbeddedServer server, String rpc, String message) throws Exception {
    byte[] bytes = message.getBytes(UTF_8);
    byte[] envelope =
        ByteBuffer.allocate(5 + bytes.length).put((byte) 0).putInt(bytes.length).put(bytes).array();
    HttpResponse<InputStream> response =
        client.send(
            request(server, rpc, "application/connect+json", envelope).build(),
            BodyHandlers.ofInputStream());
    try (DataInputStream in = new DataInputStream(response.body())) {
      assertThat(in.readUnsignedByte()).isZero();
      return new String(in.readNBytes(in.readInt()), UTF_8);
    }
  }

  private static HttpRequest.Builder request(
      EmbeddedServer server, String rpc, String contentType, byte[] body) {
    return HttpRequest.newBuilder(
            URI.create(server.getURL() + "/rpc/vention.app.v1.AxesService/" + rpc))
        .header("content-type", contentType)
        .POST(BodyPublishers.ofByteArray(body));
  }
}
