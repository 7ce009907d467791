package io.vention.micronaut.transport.route;

import static io.vention.micronaut.transport.route.TestServer.CONNECT_JSON;
import static io.vention.micronaut.transport.route.TestServer.CONNECT_PROTO;
import static io.vention.micronaut.transport.route.TestServer.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.StringValue;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connect: server-streaming calls. */
abstract class ConnectStreamContract extends ServedTest {

  private HandFedStream stream;

  @SuppressWarnings("NullAway") // set before each
  ConnectStreamContract(HttpClient.Version version, Transport transport) {
    super(version, transport);
  }

  @BeforeEach
  void find() {
    stream = server.bean(HandFedStream.class);
    stream.end(null);
    await().until(() -> stream.open.isEmpty());
  }

  private HttpRequest.Builder json(String rpc, String message) {
    return request(rpc, Envelope.of(message));
  }

  private HttpRequest.Builder request(String rpc, byte[] body) {
    return server.request(rpc, CONNECT_JSON, BodyPublishers.ofByteArray(body));
  }

  private List<Envelope> all(HttpRequest.Builder request) throws IOException {
    HttpResponse<InputStream> response = server.open(request);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("content-type")).containsExactly(CONNECT_JSON);
    return Envelope.readAll(response.body());
  }

  @Test
  void givesTheItemsOfTheCallsOwnPublisher() throws Exception {
    HttpResponse<InputStream> response = server.open(json("Count", "{\"value\":\"3\"}"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("x-found")).containsExactly("1");
    assertThat(response.headers().firstValue("x-accel-buffering")).contains("no");
    assertThat(Envelope.readAll(response.body()))
        .containsExactly(
            Envelope.item("1"),
            Envelope.item("2"),
            Envelope.item("3"),
            Envelope.end("{\"metadata\":{\"x-cost\":[\"3\"]}}"));
  }

  @Test
  void givesBinaryItemsWithAnEndInJson() throws Exception {
    byte[] request = Envelope.of(0, StringValue.of("1").toByteArray());

    HttpResponse<InputStream> response =
        server.open(server.request("Count", CONNECT_PROTO, BodyPublishers.ofByteArray(request)));

    assertThat(response.headers().allValues("content-type")).containsExactly(CONNECT_PROTO);
    assertThat(Envelope.readAll(response.body()))
        .containsExactly(
            new Envelope(0, StringValue.of("1").toByteString().toString(UTF_8)),
            Envelope.end("{\"metadata\":{\"x-cost\":[\"3\"]}}"));
  }

  @Test
  void givesManyItemsInOrder() throws Exception {
    List<Envelope> all = all(json("Count", "{\"value\":\"20000\"}"));

    assertThat(all.subList(0, 20000))
        .isEqualTo(IntStream.rangeClosed(1, 20000).mapToObj(i -> Envelope.item(i + "")).toList());
  }

  @Test
  void givesNoItems() throws Exception {
    assertThat(all(json("Count", "{\"value\":\"0\"}")))
        .containsExactly(Envelope.end("{\"metadata\":{\"x-cost\":[\"3\"]}}"));
  }

  @Test
  void tellsAnErrorAfterTheItems() throws Exception {
    List<Envelope> all = all(json("CountAndFail", "{\"value\":\"2\"}"));

    assertThat(all.subList(0, 2)).containsExactly(Envelope.item("1"), Envelope.item("2"));
    assertThat(all.get(2).text())
        .matches(
            "\\{\"error\":\\{\"code\":\"internal\","
                + "\"message\":\"internal error \\(id [0-9a-f]{16}\\)\"}}");
  }

  @Test
  void tellsAnErrorOfTheActionAtOnce() throws Exception {
    List<Envelope> all = all(json("Count", "{\"value\":\"many\"}"));

    assertThat(all).hasSize(1);
    assertThat(all.get(0).text()).startsWith("{\"error\":{\"code\":\"invalid_argument\"");
  }

  @Test
  void endsAtAnItemThatCannotBeEncoded() throws Exception {
    List<Envelope> all = all(json("UnencodableItem", "{}"));

    assertThat(all.get(0)).isEqualTo(Envelope.item("fine"));
    assertThat(all.get(1).text()).contains("\"code\":\"internal\"").doesNotContain("secret");
    assertEvent("cancelled");
  }

  @Test
  void givesTheItemsOfASharedStreamAsTheyCome() throws Exception {
    HttpResponse<InputStream> response = server.open(json("Position", "{}"));
    assertThat(response.statusCode()).isEqualTo(200); // the head is there, and no item yet
    await().until(() -> stream.open.size() == 1);

    stream.put("a");
    assertThat(Envelope.read(response.body())).isEqualTo(Envelope.item("a"));
    stream.put("b");
    assertThat(Envelope.read(response.body())).isEqualTo(Envelope.item("b"));
    stream.end(null);
    assertThat(Envelope.readAll(response.body())).containsExactly(Envelope.end("{}"));
    await().until(() -> stream.open.isEmpty());
  }

  @Test
  void givesABurstToAReaderWithoutALoss() throws Exception {
    HttpResponse<InputStream> response = server.open(json("Position", "{}"));
    await().until(() -> stream.open.size() == 1);
    stream.behind.set(0);

    IntStream.range(0, 1000).forEach(i -> stream.put(i + ""));
    stream.end(null);

    List<Envelope> all = Envelope.readAll(response.body());
    assertThat(all.subList(0, 1000))
        .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> Envelope.item(i + "")).toList());
    assertThat(stream.behind).hasValue(0);
  }

  @Test
  void tellsHowASharedStreamEnded() throws Exception {
    HttpResponse<InputStream> response = server.open(json("Position", "{}"));
    await().until(() -> stream.open.size() == 1);

    stream.end(new RpcException(Code.RESOURCE_EXHAUSTED, "too slow"));

    assertThat(Envelope.readAll(response.body()))
        .containsExactly(
            Envelope.end("{\"error\":{\"code\":\"resource_exhausted\",\"message\":\"too slow\"}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Silent", "Position"})
  void noticesThatTheClientLeavesBeforeTheFirstItem(String rpc) throws Exception {
    HttpResponse<InputStream> response = server.open(json(rpc, "{}"));
    if (rpc.equals("Silent")) {
      assertEvent("started");
    } else {
      await().until(() -> stream.open.size() == 1);
    }

    response.body().close();

    if (rpc.equals("Silent")) {
      assertEvent("cancelled");
    } else {
      await().until(() -> stream.open.isEmpty());
    }
  }

  @Test
  void asksForNoMoreThanAClientReads() throws Exception {
    HttpResponse<InputStream> response = server.openAlone(json("Large", "{\"value\":\"100000\"}"));
    Envelope.read(response.body());

    // what is in flight fits into socket buffers and the client's windows: far below 100 MB
    long asked = await().during(1, TimeUnit.SECONDS).until(machine.asked::get, n -> n < 1000);
    assertThat(asked).isGreaterThan(0);

    for (int i = 0; i < 2000; i++) {
      Envelope.read(response.body());
    }
    response.body().close();
    assertEvent("cancelled");
  }

  @Test
  void tellsASharedStreamThatItsReaderIsBehind() throws Exception {
    HttpResponse<InputStream> response = server.openAlone(json("Position", "{}"));
    await().until(() -> stream.open.size() == 1);
    stream.behind.set(0);
    String item = "x".repeat(100_000);

    await()
        .pollInterval(1, TimeUnit.MILLISECONDS)
        .until(
            () -> {
              stream.put(item);
              return stream.behind.get() > 0;
            });
    response.body().close();
    await().until(() -> stream.open.isEmpty());
  }

  @Test
  void endsAtTheDeadline() throws Exception {
    assertThat(all(json("Silent", "{}").header("connect-timeout-ms", "200")))
        .containsExactly(
            Envelope.end(
                "{\"error\":{\"code\":\"deadline_exceeded\","
                    + "\"message\":\"the call's deadline has passed\"}}"));
    assertEvent("started");
    assertEvent("cancelled");
  }

  @Test
  void isNotCompressedAsAWhole() throws Exception {
    HttpResponse<InputStream> response =
        server.open(json("Position", "{}").header("accept-encoding", "gzip, deflate, br"));
    await().until(() -> stream.open.size() == 1);

    stream.put("a".repeat(5000));

    assertThat(Envelope.read(response.body())).isEqualTo(Envelope.item("a".repeat(5000)));
    assertThat(response.headers().firstValue("content-encoding")).isEmpty();
    response.body().close();
  }

  @Test
  void takesACompressedRequest() throws Exception {
    byte[] compressed = Gzip.compress("{\"value\":\"1\"}".getBytes(UTF_8));

    assertThat(
            all(
                request("Count", Envelope.of(1, compressed))
                    .header("connect-content-encoding", "gzip")))
        .first()
        .isEqualTo(Envelope.item("1"));
    assertThat(all(json("Count", "{\"value\":\"1\"}").header("connect-content-encoding", "gzip")))
        .first()
        .isEqualTo(Envelope.item("1"));
  }

  @Test
  void refusesRequestsThatAreNotOneMessage() throws Exception {
    byte[] one = Envelope.of("{\"value\":\"1\"}");
    byte[] two = Arrays.copyOf(one, 2 * one.length);
    System.arraycopy(one, 0, two, one.length, one.length);

    assertRefused("unimplemented", request("Count", new byte[0]));
    assertRefused("unimplemented", request("Count", two));
    assertRefused("invalid_argument", request("Count", Arrays.copyOf(one, 3)));
    assertRefused("invalid_argument", request("Count", Arrays.copyOf(one, 9)));
    assertRefused("invalid_argument", request("Count", Arrays.copyOf(two, one.length + 2)));
    assertRefused("invalid_argument", request("Count", Envelope.of(2, new byte[0])));
    assertRefused("invalid_argument", request("Count", Envelope.of(4, new byte[0])));
    assertRefused("invalid_argument", request("Count", Envelope.of("{\"value\":1}")));
    assertRefused("internal", request("Count", Envelope.of(1, new byte[1])));
    assertRefused(
        "internal",
        request("Count", Envelope.of(1, new byte[1]))
            .header("connect-content-encoding", "identity"));
    assertRefused(
        "invalid_argument",
        request("Count", Envelope.of(1, new byte[1])).header("connect-content-encoding", "gzip"));
    assertRefused("unimplemented", request("Count", one).header("connect-content-encoding", "foo"));
    assertRefused(
        "invalid_argument", request("Count", one).header("connect-protocol-version", "2"));
    assertRefused("invalid_argument", request("Count", one).header("connect-timeout-ms", "x"));
    assertRefused("invalid_argument", request("Position", Envelope.of("[1]")));
    assertRefused(
        "resource_exhausted", request("Count", Envelope.of(0, new byte[MESSAGE_LIMIT + 1])));
    assertRefused("resource_exhausted", request("Count", Envelope.of(0, new byte[12_000_000])));
    assertRefused(
        "resource_exhausted",
        request("Count", Envelope.of(1, Gzip.compress(new byte[MESSAGE_LIMIT + 1])))
            .header("connect-content-encoding", "gzip"));
    assertThat(machine.asked).hasValue(0);
  }

  private void assertRefused(String code, HttpRequest.Builder request) throws IOException {
    assertThat(all(request))
        .singleElement()
        .satisfies(
            end -> {
              assertThat(end.flags()).isEqualTo(2);
              assertThat(end.text()).startsWith("{\"error\":{\"code\":\"" + code + "\"");
            });
  }

  @Test
  void refusesContentTypesOfUnaryCalls() {
    for (String contentType :
        Stream.of(JSON, TestServer.PROTO, "application/connect+foo").toList()) {
      HttpResponse<byte[]> response =
          server.send(server.request("Count", contentType, BodyPublishers.ofString("{}")));

      assertThat(response.statusCode()).isEqualTo(415);
      assertThat(response.headers().firstValue("accept-post"))
          .contains("application/connect+json, application/connect+proto");
    }
  }

  @Test
  void runsWhereItsAnnotationsSay() throws Exception {
    assertThat(all(json("WhereMany", "{}")))
        .containsExactly(
            Envelope.item("eventLoop"), Envelope.item("eventLoop"), Envelope.end("{}"));
    assertThat(all(json("ExecuteOnMany", "{}"))).first().isEqualTo(Envelope.item("io-"));
  }

  private void assertEvent(String event) throws InterruptedException {
    assertThat(machine.events.poll(10, TimeUnit.SECONDS)).isEqualTo(event);
  }
}
