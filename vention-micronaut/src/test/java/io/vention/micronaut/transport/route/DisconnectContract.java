package io.vention.micronaut.transport.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that leave in the middle of a call. */
abstract class DisconnectContract extends ServedTest {

  DisconnectContract(HttpClient.Version version, Transport transport) {
    super(version, transport);
  }

  @Test
  void interruptsABlockingAction() throws Exception {
    CompletableFuture<?> call = server.begin(server.json("Hang", "{}"));
    assertEvents("started");

    call.cancel(true);

    assertEvents("cancelled", "interrupted true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Never", "NeverStage"})
  void cancelsAReactiveAction(String rpc) throws Exception {
    CompletableFuture<?> call = server.begin(server.json(rpc, "{}"));
    assertEvents("started");

    call.cancel(true);

    assertEvents("cancelled");
  }

  @Test
  void interruptsABlockingActionWhoseConnectionBreaks() throws Exception {
    try (Socket socket = new Socket("localhost", server.server.getPort())) {
      send(socket, "Hang", 2, "{}");
      assertEvents("started");
    }
    assertEvents("cancelled", "interrupted true");
  }

  @Test
  void doesNotCallWithHalfARequest() throws Exception {
    try (Socket socket = new Socket("localhost", server.server.getPort())) {
      send(socket, "Echo", 20, "{\"value\":\"a\"");
      send(socket, "Echo", 2, "");
    }
    // a call after it, so that the one before had its time
    assertThat(server.send(server.json("Echo", "{}")).statusCode()).isEqualTo(200);
    assertThat(machine.calls).hasValue(1);
  }

  private static void send(Socket socket, String rpc, int length, String body) throws IOException {
    String request =
        "POST "
            + TestServer.SERVICE
            + rpc
            + " HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: "
            + length
            + "\r\n\r\n"
            + body;
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private void assertEvents(String... events) throws InterruptedException {
    List<@Nullable String> seen = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      seen.add(machine.events.poll(10, TimeUnit.SECONDS));
    }
    assertThat(seen).containsExactlyInAnyOrder(events);
  }
}
