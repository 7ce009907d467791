package io.vention.micronaut.transport.route;

import static io.vention.micronaut.transport.route.TestServer.CONNECT_JSON;
import static io.vention.micronaut.transport.route.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients are told of exceptions that the application translates itself. */
class TranslatedExceptionsTest extends ServedTest {

  TranslatedExceptionsTest() {
    super(HttpClient.Version.HTTP_1_1, Transport.ROUTE);
  }

  private HttpResponse<byte[]> fail(String how) {
    return server.send(server.json("Fail", "{\"value\":\"" + how + "\"}"));
  }

  private HttpResponse<InputStream> failMany(String how) {
    byte[] request = Envelope.of("{\"value\":\"" + how + "\"}");
    return server.open(
        server.request("FailMany", CONNECT_JSON, BodyPublishers.ofByteArray(request)));
  }

  @ParameterizedTest
  @CsvSource({
    "jam, unavailable, Fail met drive 3",
    "belt jam, out_of_range, belt 2 is jammed",
    "locked and mapped, aborted, by the mapper"
  })
  void asksTheMapperOfTheNearestTypeFirst(String how, String code, String message) {
    assertThat(text(fail(how)))
        .isEqualTo("{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}");
  }

  @Test
  void asksTheApplicationsHandlerAndDropsItsBody() {
    HttpResponse<byte[]> response = fail("locked");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(text(response)).isEqualTo("{\"code\":\"aborted\",\"message\":\"by the operator\"}");
    assertThat(response.headers().allValues("content-type")).containsExactly("application/json");
    assertThat(response.headers().allValues("x-asked"))
        .containsExactly(TestServer.SERVICE + "Fail");
    // beside those of the action itself
    assertThat(response.headers().allValues("x-found")).containsExactly("1", "2");
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_argument, 400", "401, unauthenticated, 401", "403, permission_denied, 403",
    "404, not_found, 404", "405, unimplemented, 501", "409, aborted, 409",
    "410, not_found, 404", "412, failed_precondition, 400", "413, resource_exhausted, 429",
    "422, invalid_argument, 400", "429, resource_exhausted, 429", "418, unknown, 500",
    "500, internal, 500", "501, unimplemented, 501", "502, unavailable, 503",
    "503, unavailable, 503", "504, deadline_exceeded, 504"
  })
  void makesACodeOfAStatus(int thrown, String code, int status) {
    HttpResponse<byte[]> response = fail("status " + thrown);

    assertThat(text(response))
        .isEqualTo("{\"code\":\"" + code + "\",\"message\":\"told by status\"}");
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @Test
  void sendsAHandlersHeadersAsHeadersBeforeAStreamBegins() throws IOException {
    HttpResponse<InputStream> response = failMany("call: locked");

    assertThat(response.headers().allValues("x-asked"))
        .containsExactly(TestServer.SERVICE + "FailMany");
    assertThat(Envelope.readAll(response.body()))
        .containsExactly(
            Envelope.end("{\"error\":{\"code\":\"aborted\",\"message\":\"by the operator\"}}"));
  }

  @ParameterizedTest
  @CsvSource({"first: locked, 0", "locked, 1"})
  void sendsAHandlersHeadersAsTrailersOnceAStreamHasBegun(String how, int items)
      throws IOException {
    HttpResponse<InputStream> response = failMany(how);

    assertThat(response.headers().allValues("x-asked")).isEmpty();
    List<Envelope> all = Envelope.readAll(response.body());
    assertThat(all.subList(0, items)).allMatch(Envelope.item("one")::equals);
    assertThat(all.subList(items, all.size()))
        .containsExactly(
            Envelope.end(
                "{\"error\":{\"code\":\"aborted\",\"message\":\"by the operator\"},"
                    + "\"metadata\":{\"x-asked\":[\""
                    + TestServer.SERVICE
                    + "FailMany\"]}}"));
  }

  @ParameterizedTest
  @CsvSource({"call: jam", "first: jam", "jam"})
  void asksMappersOfStreamsToo(String how) throws IOException {
    List<Envelope> all = Envelope.readAll(failMany(how).body());

    assertThat(all.get(all.size() - 1))
        .isEqualTo(
            Envelope.end(
                "{\"error\":{\"code\":\"unavailable\",\"message\":\"FailMany met drive 3\"}}"));
  }

  @Test
  void sendsTheTextOfStandardExceptionsWhereConfigured() {
    try (TestServer open =
        TestServer.start(
            HttpClient.Version.HTTP_1_1, Map.of("vention.errors.expose-standard", true))) {
      assertThat(text(open.send(open.json("Fail", "{\"value\":\"argument\"}"))))
          .isEqualTo("{\"code\":\"invalid_argument\",\"message\":\"secret\"}");
    }
  }
}
