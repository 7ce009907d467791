package io.vention.micronaut.transport.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BeyondRoutesHttp1Test extends BeyondRoutesContract {

  BeyondRoutesHttp1Test() {
    super(HttpClient.Version.HTTP_1_1);
  }

  @Test
  void aStreamEndsAsItShouldWhenTheServerStopsGracefully() throws Exception {
    try (TestServer server = TestServer.start(HttpClient.Version.HTTP_1_1, Map.of())) {
      HandFedStream stream = server.bean(HandFedStream.class);
      HttpResponse<InputStream> response = server.openAlone(position(server));
      await().until(() -> stream.open.size() == 1);

      CompletableFuture<?> stopped =
          server.bean(GracefulShutdownManager.class).shutdownGracefully().toCompletableFuture();
      stream.put("last");
      assertThat(Envelope.read(response.body())).isEqualTo(Envelope.item("last"));
      stream.end(new RpcException(Code.UNAVAILABLE, "the server stops"));

      assertThat(Envelope.readAll(response.body()))
          .containsExactly(
              Envelope.end(
                  "{\"error\":{\"code\":\"unavailable\",\"message\":\"the server stops\"}}"));
      assertThat(stopped).succeedsWithin(Duration.ofSeconds(10));
    }
  }
}
