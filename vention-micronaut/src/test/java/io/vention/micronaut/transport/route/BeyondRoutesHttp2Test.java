package io.vention.micronaut.transport.route;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BeyondRoutesHttp2Test extends BeyondRoutesContract {

  BeyondRoutesHttp2Test() {
    super(HttpClient.Version.HTTP_2);
  }

  /** On HTTP/1.1 the kernel asks, which the proxy's kernel would answer. */
  @Test
  void aSubscriberThatFallsSilentIsGivenUp() throws Exception {
    try (TestServer server = TestServer.start(HttpClient.Version.HTTP_2, Map.of());
        TcpProxy proxy = new TcpProxy(server.server.getPort())) {
      HandFedStream stream = server.bean(HandFedStream.class);
      CompletableFuture<?> call = through(proxy, server);
      await().until(() -> stream.open.size() == 1);

      proxy.fallSilent();

      await().atMost(60, TimeUnit.SECONDS).until(stream.open::isEmpty);
      call.cancel(true);
    }
  }
}
