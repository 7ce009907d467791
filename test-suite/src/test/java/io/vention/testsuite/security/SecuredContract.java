package io.vention.testsuite.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What micronaut-security says of a method holds for its RPC, whatever kind it is of, whatever
 * takes it from the network and in whichever version of HTTP.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(30)
abstract class SecuredContract {

  private static final String SERVICE = "/rpc/vention.app.v1.CellService/";
  private static final String UNAUTHENTICATED =
      "{\"code\":\"unauthenticated\",\"message\":\"the call needs valid credentials\"}";
  private static final String DENIED =
      "{\"code\":\"permission_denied\",\"message\":\"the caller may not call this\"}";

  private final HttpClient.Version version;
  private final EmbeddedServer server;
  private final HttpClient client;

  SecuredContract(HttpClient.Version version, boolean netty) {
    this.version = version;
    this.server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "cell",
                true,
                "micronaut.security.enabled",
                true,
                "vention.name",
                "cell",
                "vention.transport.netty.enabled",
                netty,
                "micronaut.server.http-version",
                version == HttpClient.Version.HTTP_2 ? "2.0" : "1.1",
                "micronaut.server.port",
                -1));
    this.client = HttpClient.newBuilder().version(version).build();
  }

  /** Brings the connection to HTTP/2, where that is wanted, by a request that is no RPC. */
  @BeforeAll
  void upgrade() {
    send(HttpRequest.newBuilder(URI.create(server.getURL() + "/page")), BodyHandlers.discarding());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpRequest.Builder request(String path, String contentType, byte[] body) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + path))
        .timeout(Duration.ofSeconds(20))
        .header("content-type", contentType)
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static String credentials(String who) {
    return switch (who) {
      case "nobody" -> "";
      case "tess token", "otto token", "eve token" -> "Bearer " + who.replace(' ', '-');
      default -> "Basic " + Base64.getEncoder().encodeToString((who + ":" + who).getBytes(UTF_8));
    };
  }

  private static HttpRequest.Builder as(String who, HttpRequest.Builder request) {
    String credentials = credentials(who);
    return credentials.isEmpty() ? request : request.header("authorization", credentials);
  }

  private HttpResponse<String> call(String rpc, String json, String who) {
    return send(
        as(who, request(SERVICE + rpc, "application/json", json.getBytes(UTF_8))),
        BodyHandlers.ofString());
  }

  private HttpResponse<InputStream> subscribe(String rpc, String who) {
    byte[] empty = {0, 0, 0, 0, 2, '{', '}'};
    return send(
        as(who, request(SERVICE + rpc, "application/connect+json", empty)),
        BodyHandlers.ofInputStream());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      HttpResponse<T> response = client.send(request.build(), body);
      assertThat(response.version()).isEqualTo(version);
      return response;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tess", "tess token"})
  void letsThroughWhoHasTheRole(String who) {
    assertThat(call("Begin", "{}", who).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"nobody, Begin", "eve, Begin", "eve token, Begin", "nobody, Unannotated"})
  void tellsWhoIsNotKnownThatCredentialsAreMissing(String who, String rpc) {
    HttpResponse<String> response = call(rpc, "{}", who);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("content-type")).containsExactly("application/json");
    assertThat(response.headers().firstValue("www-authenticate")).isPresent();
    assertThat(response.body()).isEqualTo(UNAUTHENTICATED);
  }

  @ParameterizedTest
  @CsvSource({"otto, Begin", "otto token, Begin", "tess, Unannotated"})
  void tellsWhoHasNotTheRoleThatItIsDenied(String who, String rpc) {
    HttpResponse<String> response = call(rpc, "{}", who);

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).isEqualTo(DENIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Beat", "Source", "DriveTemperature", "opened"})
  void holdsForEachWayToDeclareAStream(String rpc) throws IOException {
    HttpResponse<InputStream> unknown = subscribe(rpc, "nobody");
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(new String(unknown.body().readAllBytes(), UTF_8)).isEqualTo(UNAUTHENTICATED);
    HttpResponse<InputStream> denied = subscribe(rpc, "otto token");
    assertThat(denied.statusCode()).isEqualTo(403);
    assertThat(new String(denied.body().readAllBytes(), UTF_8)).isEqualTo(DENIED);

    HttpResponse<InputStream> open = subscribe(rpc, "tess token");
    assertThat(open.statusCode()).isEqualTo(200);
    try (DataInputStream items = new DataInputStream(open.body())) {
      assertThat(items.readUnsignedByte()).isZero();
      byte[] item = items.readNBytes(items.readInt());
      assertThat(new String(item, UTF_8)).startsWith("{\"value\":1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tess", "tess token"})
  void givesActionsTheirCaller(String who) {
    assertThat(call("Introduce", "\"Hello\"", who).body())
        .isEqualTo("\"Hello tess [ROLE_TECHNICIAN] at " + SERVICE + "Introduce\"");
  }

  @Test
  void givesANullableParameterNoCaller() {
    assertThat(call("Guest", "{}", "nobody").body()).isEqualTo("\"nobody\"");
    assertThat(call("Guest", "{}", "tess").body()).isEqualTo("\"tess\"");
  }

  @Test
  void failsACallWhoseActionNeedsACallerAndHasNone() {
    HttpResponse<String> response = call("Known", "{}", "nobody");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body())
        .isEqualTo("{\"code\":\"unauthenticated\",\"message\":\"the caller is not known\"}");
  }

  @ParameterizedTest
  @CsvSource({"authentication, unauthenticated", "authorization, permission_denied"})
  void tellsOfMicronautSecuritysExceptionsWithoutTheirText(String how, String code) {
    assertThat(call("Refuse", "\"" + how + "\"", "nobody").body())
        .startsWith("{\"code\":\"" + code + "\",\"message\":\"" + code.replace('_', ' ') + " (id ");
  }

  @Test
  void leavesTheRefusalsOfOtherRoutesAlone() {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(URI.create(server.getURL() + "/page")), BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).doesNotContain("the call needs valid credentials");
  }
}
