package io.vention.micronaut.transport.route;

import static io.vention.micronaut.transport.route.TestServer.CONNECT_JSON;
import static io.vention.micronaut.transport.route.TestServer.PROTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.StringValue;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the Netty transport can do and routes cannot. */
abstract class BeyondRoutesContract {

  private final HttpClient.Version version;

  BeyondRoutesContract(HttpClient.Version version) {
    this.version = version;
  }

  private TestServer start(Map<String, Object> properties) {
    return TestServer.start(version, properties);
  }

  static HttpRequest.Builder position(TestServer server) {
    return server.request("Position", CONNECT_JSON, BodyPublishers.ofByteArray(Envelope.of("{}")));
  }

  @Test
  void aSilentStreamOutlivesTheIdleTimeout() throws Exception {
    try (TestServer server = start(Map.of("micronaut.server.idle-timeout", "1s"))) {
      HandFedStream stream = server.bean(HandFedStream.class);
      HttpResponse<InputStream> response = server.openAlone(position(server));
      await().until(() -> stream.open.size() == 1);

      await().during(3, TimeUnit.SECONDS).until(() -> stream.open.size() == 1);

      stream.put("still there");
      assertThat(Envelope.read(response.body())).isEqualTo(Envelope.item("still there"));
      stream.end(null);
      assertThat(Envelope.readAll(response.body())).containsExactly(Envelope.end("{}"));
    }
  }

  @Test
  void onlyTheMessageLimitHoldsForARequest() {
    try (TestServer server = start(Map.of("micronaut.server.max-request-size", 1000))) {
      byte[] message = StringValue.of("x".repeat(100_000)).toByteArray();

      HttpResponse<byte[]> response =
          server.send(server.request("Echo", PROTO, BodyPublishers.ofByteArray(message)));

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEqualTo(message);
    }
  }

  @Test
  void aSubscriberLeavesWithItsConnection() throws Exception {
    try (TestServer server = start(Map.of());
        TcpProxy proxy = new TcpProxy(server.server.getPort())) {
      HandFedStream stream = server.bean(HandFedStream.class);
      CompletableFuture<?> call = through(proxy, server);
      await().until(() -> stream.open.size() == 1);

      proxy.breakConnections();

      await().until(stream.open::isEmpty);
      assertThat(call).failsWithin(Duration.ofSeconds(10));
    }
  }

  CompletableFuture<HttpResponse<byte[]>> through(TcpProxy proxy, TestServer server)
      throws Exception {
    HttpClient client = server.client(proxy.port());
    HttpRequest direct = position(server).build();
    URI uri = URI.create("http://localhost:" + proxy.port() + direct.uri().getPath());
    return client.sendAsync(
        HttpRequest.newBuilder(direct, (name, value) -> true).uri(uri).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }
}
