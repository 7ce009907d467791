package io.vention.micronaut.transport.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.time.Duration;
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

  @Test
  void aStreamEndsAsItShouldWhenTheServerStopsGracefully() throws Exception {
    // without the server's usual client: one that keeps an idle connection has the stop wait for it
    Map<String, Object> http2 = Map.of("micronaut.server.http-version", "2.0");
    try (TestServer server = TestServer.start(HttpClient.Version.HTTP_1_1, http2);
        RawHttp2 client = new RawHttp2(server)) {
      HandFedStream stream = server.bean(HandFedStream.class);
      RawHttp2.Call call = client.post("Position", TestServer.CONNECT_JSON, Envelope.of("{}"));
      await().until(() -> stream.open.size() == 1);
      call.next();
      assertThat(call.status).isEqualTo("200");

      var stopped = server.bean(GracefulShutdownManager.class).shutdownGracefully();
      assertThat(client.events.poll(10, TimeUnit.SECONDS)).isEqualTo("goaway 0");
      stream.put("last");
      stream.end(new RpcException(Code.UNAVAILABLE, "the server stops"));
      while (!call.ended) {
        call.next();
      }

      assertThat(Envelope.readAll(new ByteArrayInputStream(call.bytes())))
          .containsExactly(
              Envelope.item("last"),
              Envelope.end(
                  "{\"error\":{\"code\":\"unavailable\",\"message\":\"the server stops\"}}"));
      assertThat(call.reset).isFalse();
      client.disconnect();
      assertThat(stopped.toCompletableFuture()).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  @Test
  void noMoreThanAWindowAndABatchWaitForAClientThatDoesNotRead() throws Exception {
    try (TestServer server = TestServer.start(HttpClient.Version.HTTP_2, Map.of());
        RawHttp2 client = new RawHttp2(server)) {
      Machine machine = server.bean(Machine.class);
      RawHttp2.Call call =
          client.post("Large", TestServer.CONNECT_JSON, Envelope.of("{\"value\":\"1000\"}"));

      // of items of 1 kB: 64 KiB fit into the window, 64 KiB wait, and a batch is on its way there
      await().until(() -> machine.asked.get() > 60);
      await().during(1, TimeUnit.SECONDS).until(machine.asked::get, asked -> asked < 250);

      for (int i = 0; i < 100; i++) {
        call.next();
      }
      await().until(() -> machine.asked.get() > 250);
    }
  }
}
