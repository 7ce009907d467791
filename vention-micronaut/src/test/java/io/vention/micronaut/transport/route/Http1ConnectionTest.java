package io.vention.micronaut.transport.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP/1.1 says of connections, of one that the Netty transport takes RPCs from. */
class Http1ConnectionTest extends ServedTest {

  Http1ConnectionTest() {
    super(HttpClient.Version.HTTP_1_1, Transport.NETTY);
  }

  private static String chunk(String part) {
    return Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
  }

  private static String chunked(String rpc) {
    return "POST "
        + TestServer.SERVICE
        + rpc
        + " HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n"
        + "transfer-encoding: chunked\r\n\r\n";
  }

  private static String page(String verb, String path) {
    return verb + " " + path + " HTTP/1.1\r\nhost: a\r\n\r\n";
  }

  @Test
  void answersWhatWasSentAheadInOrder() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(
          RawHttp1.post("Echo", "{\"value\":\"1\"}")
              + RawHttp1.post("Plain", "{}")
              + page("GET", "/none")
              + page("GET", "/none2")
              + RawHttp1.post("Mono", "{\"value\":\"2\"}")
              + RawHttp1.post("Echo", "{\"value\":\"3\"}")
              + page("GET", "/none3")
              + RawHttp1.post("Echo", "{\"value\":\"4\"}"));

      assertThat(client.read().body()).isEqualTo("{\"value\":\"1\"}");
      assertThat(client.read().status()).isEqualTo(200);
      assertThat(client.read().status()).isEqualTo(404);
      assertThat(client.read().status()).isEqualTo(404);
      assertThat(client.read().body()).startsWith("{\"value\":\"2 on ");
      assertThat(client.read().body()).isEqualTo("{\"value\":\"3\"}");
      assertThat(client.read().status()).isEqualTo(404);
      assertThat(client.read().body()).isEqualTo("{\"value\":\"4\"}");
    }
  }

  @Test
  void readsARequestThatComesByteByByte() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      String request = chunked("Echo") + chunk("{\"val") + chunk("ue\":\"a\"}") + "0\r\n\r\n";
      for (int i = 0; i < request.length(); i++) {
        client.send(request.substring(i, i + 1));
      }
      assertThat(client.read().body()).isEqualTo("{\"value\":\"a\"}");
    }
  }

  @Test
  void asksForABodyThatWaitsForThat() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      String whole = RawHttp1.post("Echo", "{\"value\":\"a\"}", "expect: 100-continue");
      int body = whole.indexOf("{");
      client.send(whole.substring(0, body));
      assertThat(client.read().status()).isEqualTo(100);
      client.send(whole.substring(body));
      assertThat(client.read().body()).isEqualTo("{\"value\":\"a\"}");
      client.send(RawHttp1.post("Echo", "{\"value\":\"b\"}"));
      assertThat(client.read().body()).isEqualTo("{\"value\":\"b\"}");
    }
  }

  @Test
  void refusesARequestWithoutAskingForItsBody() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(
          "POST "
              + TestServer.SERVICE
              + "Echo HTTP/1.1\r\nhost: a\r\ncontent-type: image/png\r\n"
              + "content-length: 1000000\r\nexpect: 100-continue\r\n\r\n");
      RawHttp1.Response response = client.read();
      assertThat(response.status()).isEqualTo(415);
      assertThat(response.headers()).contains("connection: close");
      assertThat(client.isClosed()).isTrue();
    }
  }

  @Test
  void goesOnAfterAnAnswerThatCameBeforeTheRequestsEnd() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      String body = "x".repeat(1_000_000);
      String whole = RawHttp1.post("Echo", body).replace("application/json", "image/png");
      client.send(whole.substring(0, 100_000));
      assertThat(client.read().status()).isEqualTo(415);
      client.send(whole.substring(100_000) + RawHttp1.post("Echo", "{\"value\":\"a\"}"));
      assertThat(client.read().body()).isEqualTo("{\"value\":\"a\"}");
    }
  }

  @Test
  void leavesOtherVerbsToMicronaut() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(page("OPTIONS", TestServer.SERVICE + "Echo"));
      assertThat(client.read().status()).isEqualTo(405);
      client.send(RawHttp1.post("Echo", "{\"value\":\"a\"}"));
      assertThat(client.read().body()).isEqualTo("{\"value\":\"a\"}");
      client.send(page("HEAD", TestServer.SERVICE + "Echo"));
      assertThat(client.line()).contains("405");
    }
  }

  @Test
  void closesAConnectionThatTheClientWantsClosed() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(RawHttp1.post("Echo", "{\"value\":\"a\"}", "connection: close"));
      RawHttp1.Response response = client.read();
      assertThat(response.body()).isEqualTo("{\"value\":\"a\"}");
      assertThat(response.headers()).contains("connection: close");
      assertThat(client.isClosed()).isTrue();
    }
  }

  @Test
  void answersAnOldClientAsThatUnderstandsIt() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(RawHttp1.post("Echo", "{\"value\":\"a\"}").replace("HTTP/1.1", "HTTP/1.0"));
      assertThat(client.read().body()).isEqualTo("{\"value\":\"a\"}");
      assertThat(client.isClosed()).isTrue();
    }
    try (RawHttp1 client = new RawHttp1(server)) {
      String envelope = "\0\0\0\0\u000f{\"value\":\"1\"}  ";
      client.send(
          RawHttp1.post("Count", envelope)
              .replace("HTTP/1.1", "HTTP/1.0")
              .replace("application/json", TestServer.CONNECT_JSON));
      RawHttp1.Response response = client.read();
      assertThat(response.headers()).doesNotContain("transfer-encoding: chunked");
      assertThat(response.body()).contains("{\"value\":\"1\"}").endsWith("}}");
    }
  }

  @Test
  void takesAMalformedBodyForOneThatWasBrokenOff() throws IOException {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(chunked("Echo") + "zz\r\n{}\r\n");
      assertThat(client.read().headers()).contains("connection: close");
      assertThat(client.isClosed()).isTrue();
    }
    assertThat(machine.calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void takesAClientThatClosesItsHalfForOneThatLeaves(boolean ahead) throws Exception {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(RawHttp1.post("Hang", "{}"));
      assertThat(machine.events.poll(10, TimeUnit.SECONDS)).isEqualTo("started");
      if (ahead) {
        client.send(RawHttp1.post("Echo", "{}"));
      }
      client.socket.shutdownOutput();
      assertThat(List.of(event(), event()))
          .containsExactlyInAnyOrder("cancelled", "interrupted true");
    }
    assertThat(machine.calls).hasValue(0);
  }

  private String event() throws InterruptedException {
    return String.valueOf(machine.events.poll(10, TimeUnit.SECONDS));
  }

  @Test
  void keepsLittleOfWhatIsSentAhead() throws Exception {
    try (RawHttp1 client = new RawHttp1(server)) {
      client.send(RawHttp1.post("Hang", "{}"));
      assertThat(machine.events.poll(10, TimeUnit.SECONDS)).isEqualTo("started");
      String next = RawHttp1.post("Echo", "{\"value\":\"" + "x".repeat(10_000) + "\"}");
      Thread sender = new Thread(() -> sendMany(client, next));
      sender.start();
      // the kernel takes some MB, the server 64 KiB of them
      await().during(1, TimeUnit.SECONDS).until(sender::isAlive);
      client.socket.close();
      sender.join(10_000);
      assertThat(sender.isAlive()).isFalse();
    }
  }

  private static void sendMany(RawHttp1 client, String request) {
    try {
      for (int i = 0; i < 10_000; i++) {
        client.send(request);
      }
    } catch (IOException e) {
      // the connection is closed in the middle of it
    }
  }
}
