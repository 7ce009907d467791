package io.vention.testsuite.stopped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.DataInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that stops ends its streams cleanly, and lets calls finish. */
@Timeout(60)
class GracefulStopTest {

  private static final String SERVICE = "/rpc/vention.app.v1.WinchService/";
  private static final byte[] EMPTY_MESSAGE = {0, 0, 0, 0, 2, '{', '}'};

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void endsStreamsWithUnavailableAndFinishesCalls() throws Exception {
    EmbeddedServer server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of("stopped", true, "vention.name", "winch", "micronaut.server.port", -1));
    try {
      Winch winch = server.getApplicationContext().getBean(Winch.class);
      winch.height.publish(1);
      HttpResponse<InputStream> stream =
          client.send(
              request(server, "height", "application/connect+json", EMPTY_MESSAGE),
              BodyHandlers.ofInputStream());
      DataInputStream items = new DataInputStream(stream.body());
      assertThat(read(items)).isEqualTo("{\"value\":1}");
      CompletableFuture<HttpResponse<String>> lift =
          client.sendAsync(
              request(server, "Lift", "application/json", "{}".getBytes(UTF_8)),
              BodyHandlers.ofString());
      assertThat(winch.lifting.await(20, TimeUnit.SECONDS)).isTrue();

      CompletableFuture<?> stopped =
          server
              .getApplicationContext()
              .getBean(GracefulShutdownManager.class)
              .shutdownGracefully()
              .toCompletableFuture();

      assertThat(read(items))
          .isEqualTo(
              "{\"error\":{\"code\":\"unavailable\",\"message\":\"the application stops; try"
                  + " again\"}}");
      assertThat(items.read()).isEqualTo(-1);
      assertThat(lift).isNotDone();
      winch.up.countDown();
      assertThat(lift.get(20, TimeUnit.SECONDS).body()).isEqualTo("true");
      stopped.get(20, TimeUnit.SECONDS);
    } finally {
      server.stop();
    }
  }

  private static HttpRequest request(
      EmbeddedServer server, String rpc, String contentType, byte[] body) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + SERVICE + rpc))
        .timeout(Duration.ofSeconds(40))
        .header("content-type", contentType)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  private static String read(DataInputStream in) throws Exception {
    in.readUnsignedByte();
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }
}
