package io.vention.testsuite.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The original ran actions with defaults for whatever it could not read, and lost values. */
class RequestsTest {

  private static final String NOTHING =
      "{\"partCount\":0,\"homeFirst\":false,\"label\":\"\",\"raw\":\"\"}";

  @SuppressWarnings("NullAway.Init") // before any test
  private static MachineApp app;

  @BeforeAll
  static void start() {
    app = MachineApp.start();
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain | {}",
        "text/plain;charset=UTF-8 | {\"partCount\":1}",
        "application/x-www-form-urlencoded | partCount=1",
        "multipart/form-data; boundary=x | --x--",
        "application/grpc-web+proto | {}",
        "application/connect+json | {}",
        "application/xml | <move/>",
        "application/json | {\"partCount\":",
        "application/json | partCount=1",
        "application/json | []",
        "application/json | null",
        "application/json | {\"partCount\":\"many\"}",
        "application/json | {\"label\":5}",
        "application/json | {\"homeFirst\":1}",
        "application/json | {\"partCount\":2147483648}",
        "application/json | {\"partCount\":1.5}",
        "application/json | {\"raw\":\"no base64!\"}",
        "application/proto | {}",
      })
  void aBodyThatCannotBeReadRunsNoAction(String contentType, String body) throws Exception {
    int before = app.machine().calls.get();
    HttpResponse<String> response =
        app.send(
            HttpRequest.newBuilder(app.uri("Move"))
                .header("content-type", contentType)
                .POST(BodyPublishers.ofString(body)));
    assertThat(response.statusCode()).as(response.body()).isIn(400, 415);
    assertThat(app.machine().calls).hasValue(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "deflate"})
  void aBodyThatCannotBeDecompressedRunsNoAction(String encoding) throws Exception {
    int before = app.machine().calls.get();
    HttpResponse<String> response = app.send(compressed(encoding, "{}".getBytes(UTF_8)));
    // deflate is Micronaut's own, for whom this is none
    assertThat(response.statusCode()).as(response.body()).isIn(400, 501);
    assertThat(app.machine().calls).hasValue(before);
  }

  @Test
  void aCompressedBodyIsReadAndNotTakenForNothing() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"partCount\":7}".getBytes(UTF_8));
    }
    HttpResponse<String> response = app.send(compressed("gzip", bytes.toByteArray()));
    assertThat(response.body()).contains("\"partCount\":7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"partCount\":0,\"homeFirst\":false,\"label\":\"\",\"raw\":\"\",\"axis\":null}",
        "{\"notAField\":{\"x\":[1]}}",
      })
  void defaultsMayBeSentOrLeftOut(String request) throws Exception {
    assertThat(moved(request)).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"axis\":{\"axisNumber\":2,\"maxSpeedMmS\":12.5}}",
        "{\"axis\":{\"axis_number\":2,\"max_speed_mm_s\":12.5}}",
        "{\"axis\":{\"axis_number\":\"2\",\"maxSpeedMmS\":\"12.5\"}}",
      })
  void nestedMessagesTakeBothNamesOfAField(String request) throws Exception {
    assertThat(moved(request)).contains("\"axis\":{\"axisNumber\":2,\"maxSpeedMmS\":12.5}");
  }

  @Test
  void bytesAreBytes() throws Exception {
    assertThat(moved("{\"raw\":\"/wAB\"}")).contains("\"raw\":\"/wAB\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void numbersThatAreNoneTravelAsText(String number) throws Exception {
    assertThat(moved("{\"axis\":{\"maxSpeedMmS\":\"" + number + "\"}}"))
        .contains("\"maxSpeedMmS\":\"" + number + "\"");
  }

  @Test
  void whatIsMissingHasAnErrorThatClientsUnderstand() throws Exception {
    HttpResponse<String> response = app.post("GetReady", "{}");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("\"code\":\"unimplemented\"");
  }

  @Test
  void namesStayAsTheyWereGiven() throws Exception {
    assertThat(app.post("get_status", "{}").body()).isEqualTo("\"fine\"");
  }

  private static String moved(String request) throws IOException, InterruptedException {
    HttpResponse<String> response = app.post("Move", request);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static HttpRequest.Builder compressed(String encoding, byte[] body) {
    return HttpRequest.newBuilder(app.uri("Move"))
        .header("content-type", "application/json")
        .header("content-encoding", encoding)
        .POST(BodyPublishers.ofByteArray(body));
  }
}
