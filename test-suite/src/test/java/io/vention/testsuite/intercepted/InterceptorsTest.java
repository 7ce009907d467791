package io.vention.testsuite.intercepted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.StreamPublisher;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

/** Interceptors are around each kind of call, and at each item of each kind of stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class InterceptorsTest {

  private final EmbeddedServer server =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of("intercepted", true, "vention.name", "press", "micronaut.server.port", -1));
  private final ApplicationContext context = server.getApplicationContext();
  private final Press press = context.getBean(Press.class);
  private final PressStreams streams = context.getBean(PressStreams.class);
  private final Audit audit = context.getBean(Audit.class);
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    audit.lines.clear();
    press.calls.set(0);
  }

  private HttpRequest.Builder request(String rpc, String type, byte[] body, String gate) {
    return HttpRequest.newBuilder(
            URI.create(server.getURL() + "/rpc/vention.app.v1.PressService/" + rpc))
        .timeout(Duration.ofSeconds(30))
        .header("content-type", type)
        .header("x-gate", gate)
        .POST(BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> call(String rpc, String json, String gate) {
    return send(
        request(rpc, "application/json", json.getBytes(UTF_8), gate), BodyHandlers.ofString());
  }

  private HttpResponse<InputStream> open(String rpc, String json, String gate) {
    byte[] message = json.getBytes(UTF_8);
    byte[] body =
        ByteBuffer.allocate(5 + message.length).putInt(1, message.length).put(5, message).array();
    return send(request(rpc, "application/connect+json", body, gate), BodyHandlers.ofInputStream());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(HttpResponse<InputStream> response) {
    try {
      DataInputStream in = new DataInputStream(response.body());
      in.readUnsignedByte();
      return new String(in.readNBytes(in.readInt()), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads up to an item; those of other tests may be replayed before it. */
  private static void readUntil(String item, HttpResponse<InputStream> response) {
    String read = read(response);
    while (!read.equals(item)) {
      assertThat(read).startsWith("{\"count\":").doesNotContain("130");
      read = read(response);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Echo", "EchoNow", "EchoMono", "EchoStage"})
  void areAroundUnaryCalls(String rpc) {
    HttpResponse<String> response = call(rpc, "\"a\"", "trailers");

    assertThat(response.body()).isEqualTo("\"a\"");
    assertThat(response.headers().allValues("x-passed")).containsExactly(rpc);
    assertThat(response.headers().allValues("trailer-x-cost")).containsExactly("3");
    assertThat(audit.lines).containsExactly(rpc + " began", rpc + " gave a", rpc + " ended");
  }

  @Test
  void areAroundCallsWithoutRequestAndResponse() {
    assertThat(call("Halt", "{}", "").body()).isEqualTo("{}");
    assertThat(audit.lines).containsExactly("Halt began", "Halt ended");
  }

  @Test
  void areAroundCallsOfSeveralParameters() {
    assertThat(call("Move", "{\"x\":1,\"y\":2}", "later").body()).isEqualTo("3.0");
    assertThat(audit.lines).containsExactly("Move began", "Move gave 3.0", "Move ended");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Echo", "EchoNow", "EchoMono", "EchoStage"})
  void seeWhatTheActionThrows(String rpc) {
    HttpResponse<String> response = call(rpc, "\"fail\"", "");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).startsWith("{\"code\":\"internal\"").doesNotContain("secret");
    assertThat(audit.lines).first().isEqualTo(rpc + " began");
    assertThat(audit.lines).last().asString().startsWith(rpc + " failed: ").endsWith("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "throw, 403, permission_denied, shut",
    "refuse, 429, resource_exhausted, full",
    "refuse later, 401, unauthenticated, who?",
    "bug, 400, invalid_argument, invalid argument (id",
    "another class, 500, internal, internal error (id",
    "null, 500, internal, internal error (id"
  })
  void mayRefuseACall(String gate, int status, String code, String message) {
    HttpResponse<String> response = call("Echo", "\"a\"", gate);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).startsWith("{\"code\":\"" + code + "\",\"message\":\"" + message);
    assertThat(response.headers().allValues("x-passed")).containsExactly("Echo");
    assertThat(press.calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Echo", "EchoNow", "EchoMono", "EchoStage"})
  void mayReplaceRequestAndResponse(String rpc) {
    assertThat(call(rpc, "\"a\"", "replace").body()).isEqualTo("\"replaced!\"");
    assertThat(call(rpc, "\"a\"", "later").body()).isEqualTo("\"a\"");
    assertThat(call(rpc, "\"fail\"", "recover").body()).isEqualTo("\"recovered\"");
    press.calls.set(0);
    assertThat(call(rpc, "\"a\"", "instead").body()).isEqualTo("\"from the gate\"");
    assertThat(press.calls).hasValue(0);
  }

  @Test
  void knowTheCall() {
    assertThat(call("Echo", "\"a\"", "who").body()).isEqualTo("\"false UNARY false\"");
  }

  @Test
  void comeBeforeConstraintsAreChecked() {
    assertThat(call("Work", "{\"hours\":11}", "").body())
        .startsWith("{\"code\":\"invalid_argument\"");
    assertThat(audit.lines).first().isEqualTo("Work began");
    assertThat(call("Work", "{\"hours\":11}", "throw").statusCode()).isEqualTo(403);
    assertThat(press.calls).hasValue(0);
  }

  @Test
  void seeThatACallIsCancelled() {
    HttpResponse<String> response =
        send(
            request("Sleep", "application/json", "{}".getBytes(UTF_8), "")
                .header("connect-timeout-ms", "200"),
            BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(504);
    await().untilAsserted(() -> assertThat(audit.lines).contains("Sleep cancelled"));
  }

  @Test
  void seeTheResponsesOfACallsOwnStreamOneByOne() {
    HttpResponse<InputStream> response = open("Count", "2", "trailers");

    assertThat(response.headers().allValues("x-passed")).containsExactly("Count");
    assertThat(response.headers().allValues("x-counted")).containsExactly("2");
    assertThat(read(response)).isEqualTo("\"1\"");
    assertThat(read(response)).isEqualTo("\"2\"");
    assertThat(read(response)).isEqualTo("{\"metadata\":{\"x-cost\":[\"3\"]}}");
    assertThat(audit.lines)
        .containsExactly("Count began", "Count gave 1", "Count gave 2", "Count ended");
  }

  @Test
  void seeTheFailureOfACallsOwnStream() {
    HttpResponse<InputStream> response = open("Count", "14", "");

    for (int i = 0; i < 12; i++) {
      read(response);
    }
    assertThat(read(response)).startsWith("{\"error\":{\"code\":\"internal\"");
    assertThat(audit.lines).last().isEqualTo("Count failed: secret");
  }

  @Test
  void mayChangeACallsOwnStream() {
    HttpResponse<InputStream> one = open("Count", "5", "only one");
    assertThat(read(one)).isEqualTo("\"1\"");
    assertThat(read(one)).isEqualTo("{}");
    HttpResponse<InputStream> instead = open("Count", "5", "instead");
    assertThat(instead.headers().allValues("x-counted")).isEmpty();
    assertThat(read(instead)).isEqualTo("\"from the gate\"");
    assertThat(read(instead)).isEqualTo("{}");
    HttpResponse<InputStream> later = open("Count", "0", "later");
    assertThat(later.headers().allValues("x-counted")).containsExactly("0");
    assertThat(read(later)).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource({
    "Count, throw, permission_denied, shut",
    "Count, refuse later, unauthenticated, who?",
    "Count, bug, invalid_argument, invalid argument (id",
    "Declared, throw, permission_denied, shut",
    "Declared, refuse, resource_exhausted, full",
    "Declared, refuse later, unauthenticated, who?",
    "Declared, bug, invalid_argument, invalid argument (id",
    "Declared, instead, internal, internal error (id",
    "Declared, null, internal, internal error (id"
  })
  void mayRefuseAStream(String rpc, String gate, String code, String message) {
    HttpResponse<InputStream> response = open(rpc, rpc.equals("Count") ? "1" : "{}", gate);

    assertThat(response.headers().allValues("x-passed")).containsExactly(rpc);
    assertThat(read(response))
        .startsWith("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message);
    assertThat(press.calls).hasValue(0);
    assertThat(streams.declared().subscriberCount()).isZero();
  }

  @Test
  void seeThatTheClientLeavesACallsOwnStream() throws IOException {
    HttpResponse<InputStream> response = open("Count", "-1", "");

    response.body().close();

    await().untilAsserted(() -> assertThat(audit.lines).contains("Count cancelled"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Declared", "parameter", "Result", "Source"})
  void areAroundSharedStreamsOfEachDeclaration(String rpc) throws IOException {
    HttpResponse<InputStream> response = open(rpc, "{}", "later");
    assertThat(response.headers().allValues("x-passed")).containsExactly(rpc);
    switch (rpc) {
      case "Declared" -> streams.declared().publish(new Tick(2));
      case "parameter" -> press.parameter.publish(new Tick(2));
      case "Result" -> press.result(2);
      default -> {}
    }

    readUntil("{\"count\":20}", response);
    assertThat(audit.lines).containsExactly(rpc + " began");

    response.body().close();
    await().untilAsserted(() -> assertThat(audit.lines).last().isEqualTo(rpc + " cancelled"));
  }

  @Test
  void mayRefuseAnItemToItsPublisher() throws IOException {
    StreamPublisher<Tick> publisher = streams.declared();
    HttpResponse<InputStream> response = open("Declared", "{}", "");

    assertThatThrownBy(() -> publisher.publish(new Tick(13)))
        .isInstanceOf(RpcException.class)
        .hasMessage("no 13 on Declared");
    assertThatThrownBy(() -> publisher.tryPublish(new Tick(13))).isInstanceOf(RpcException.class);
    assertThatThrownBy(() -> publisher.publishAsync(new Tick(13)).toCompletableFuture().join())
        .hasCauseInstanceOf(RpcException.class);
    assertThatThrownBy(() -> publisher.publish(new Tick(14)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "%s gave java.lang.String in place of an item of Declared (expected: %s)",
            Gate.class.getName(), Tick.class.getName());
    Flux.just(new Tick(13)).subscribe(publisher.asSubscriber());
    publisher.publish(new Tick(3));

    readUntil("{\"count\":30}", response);
    response.body().close();
  }

  @Test
  void leaveItemsAloneThatTheyDoNotKnow() throws IOException {
    HttpResponse<InputStream> response = open("levels", "{}", "");
    streams.levels().publish(7);
    assertThat(read(response)).isEqualTo("{\"value\":7}");
    response.body().close();
  }
}
