package io.vention.micronaut.transport.route;

import static io.vention.micronaut.transport.route.TestServer.JSON;
import static io.vention.micronaut.transport.route.TestServer.PROTO;
import static io.vention.micronaut.transport.route.TestServer.SERVICE;
import static io.vention.micronaut.transport.route.TestServer.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.StringValue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connect: unary calls by GET, of actions without side effects. */
abstract class ConnectGetContract extends ServedTest {

  private static final String MESSAGE = "{\"value\":\"a \u263a+&=/?\"}";

  ConnectGetContract(HttpClient.Version version, Transport transport) {
    super(version, transport);
  }

  private HttpRequest.Builder query(String query) {
    return HttpRequest.newBuilder(
        URI.create(
            server.server.getURL() + SERVICE + "Read" + (query.isEmpty() ? "" : "?" + query)));
  }

  private HttpResponse<byte[]> get(String query) {
    return server.send(query(query));
  }

  private static String json(String message) {
    return "connect=v1&encoding=json&message=" + URLEncoder.encode(message, UTF_8);
  }

  private static String base64(byte[] bytes) {
    return "&base64=1&message=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void answersAMessageInTheQuery() {
    HttpResponse<byte[]> response = get(json(MESSAGE));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(text(response)).isEqualTo(MESSAGE);
    assertThat(response.headers().allValues("content-type")).containsExactly(JSON);
    assertThat(machine.calls).hasValue(1);
  }

  @Test
  void leavesCachingToTheAction() {
    HttpResponse<byte[]> response = get(json("{}"));

    assertThat(response.headers().allValues("cache-control")).containsExactly("max-age=60");
    assertThat(response.headers().allValues("etag")).containsExactly("\"1\"");
    assertThat(response.headers().allValues("vary")).containsExactly("Accept-Encoding");
  }

  @Test
  void takesTheFormsThatClientsSend() {
    byte[] message = MESSAGE.getBytes(UTF_8);
    String padded = Base64.getUrlEncoder().encodeToString(message).replace("=", "%3D");

    assertThat(text(get("message=" + URLEncoder.encode(MESSAGE, UTF_8) + "&encoding=json")))
        .isEqualTo(MESSAGE);
    assertThat(text(get("connect=v1&encoding=json" + base64(message)))).isEqualTo(MESSAGE);
    assertThat(text(get("encoding=json&base64=1&message=" + padded))).isEqualTo(MESSAGE);
    assertThat(text(get("encoding=json&compression=gzip" + base64(Gzip.compress(message)))))
        .isEqualTo(MESSAGE);
  }

  @Test
  void takesBinaryMessages() throws Exception {
    byte[] message = StringValue.of("\u263a").toByteArray();

    HttpResponse<byte[]> response = get("connect=v1&encoding=proto" + base64(message));

    assertThat(response.headers().allValues("content-type")).containsExactly(PROTO);
    assertThat(StringValue.parseFrom(response.body()).getValue()).isEqualTo("\u263a");
    assertThat(StringValue.parseFrom(get("encoding=proto&message=%0A%03%E2%98%BA").body()))
        .isEqualTo(StringValue.of("\u263a"));
    assertThat(get("encoding=proto&message=").body()).isEmpty();
  }

  @Test
  void compressesALargeResponse() {
    String large = "{\"value\":\"" + "a".repeat(2000) + "\"}";

    HttpResponse<byte[]> response =
        server.send(query(json(large)).header("accept-encoding", "gzip"));

    assertThat(response.headers().allValues("content-encoding")).containsExactly("gzip");
    assertThat(new String(Gzip.decompress(response.body()), UTF_8)).isEqualTo(large);
  }

  @Test
  void answersUnderTheNameOfTheJavaMethod() {
    assertThat(
            text(
                server.send(
                    HttpRequest.newBuilder(
                        URI.create(server.server.getURL() + SERVICE + "read?" + json("{}"))))))
        .isEqualTo("{\"value\":\"\"}");
  }

  @Test
  void answersHeadWithTheHeadersAlone() {
    HttpResponse<byte[]> response =
        server.send(query(json(MESSAGE)).method("HEAD", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().allValues("cache-control")).containsExactly("max-age=60");
    assertThat(text(get(json(MESSAGE)))).isEqualTo(MESSAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "^^ | the query has no message (expected: one)",
        "encoding=json | the query has no message (expected: one)",
        "message=%7B%7D | the query has no encoding (expected: one)",
        "connect=v2&encoding=json&message=%7B%7D | connect: v2 (expected: v1)",
        "encoding=json&base64=1&message=a%20%20a* | the message is not base64, yet base64=1",
        "encoding=json&message=%7B | Text.value: not JSON",
        "encoding=json&compression=gzip&base64=1&message=aaaa | the message is not what its headers"
      })
  void refusesMalformedQueries(String query, String message) {
    HttpResponse<byte[]> response = get(query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(text(response))
        .startsWith("{\"code\":\"invalid_argument\",\"message\":\"" + message);
    assertThat(machine.calls).hasValue(0);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(get("encoding=xml&message=a").statusCode()).isEqualTo(415);
    assertThat(get("encoding=connect%2Bjson&message=%7B%7D").statusCode()).isEqualTo(415);
    HttpResponse<byte[]> compressed = get("encoding=json&compression=br&message=a");
    assertThat(compressed.statusCode()).isEqualTo(501);
    assertThat(text(compressed)).contains("compression: br (supported: gzip, identity)");
  }

  @Test
  void refusesAMessageThatIsLargerDecompressed() {
    byte[] compressed = Gzip.compress(new byte[MESSAGE_LIMIT + 1]);

    HttpResponse<byte[]> response = get("encoding=proto&compression=gzip" + base64(compressed));

    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(text(response)).startsWith("{\"code\":\"resource_exhausted\"");
    assertThat(machine.calls).hasValue(0);
  }

  @Test
  void keepsTheDeadline() {
    HttpResponse<byte[]> response =
        server.send(query(json("{}")).header("connect-timeout-ms", "0"));

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(machine.calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE"})
  void refusesOtherVerbs(String verb) {
    HttpResponse<byte[]> response =
        server.send(query(json("{}")).method(verb, BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(String.join(",", response.headers().allValues("allow")).split(",", -1))
        .contains("GET", "HEAD", "POST");
  }

  @Test
  void isForOtherActionsByPostOnly() {
    HttpResponse<byte[]> response =
        server.send(
            HttpRequest.newBuilder(
                URI.create(server.server.getURL() + SERVICE + "Echo?" + json("{}"))));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().allValues("allow")).containsExactly("POST");
    assertThat(machine.calls).hasValue(0);
  }
}
