package io.vention.micronaut.transport.route;

import static io.vention.micronaut.transport.route.TestServer.CONNECT_JSON;
import static io.vention.micronaut.transport.route.TestServer.SERVICE;
import static io.vention.micronaut.transport.route.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RPCs beside what else the application has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeighboursTest {

  private TestServer server;

  @SuppressWarnings("NullAway") // set before all
  NeighboursTest() {}

  @BeforeAll
  void start() {
    server =
        TestServer.start(
            HttpClient.Version.HTTP_1_1,
            Map.of(
                "test.neighbours", true,
                "micronaut.server.cors.enabled", true,
                "micronaut.server.cors.localhost-pass-through", true,
                "micronaut.server.netty.max-header-size", 16384,
                "endpoints.routes.sensitive", false));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void leavesOtherControllersAlone() {
    assertThat(text(get("/page"))).isEqualTo("page");
    assertThat(text(get("/other"))).isEqualTo("any page");
    assertThat(text(server.send(server.json("Special", "{}")))).isEqualTo("special");
  }

  @Test
  void isNotHiddenByAControllerThatTakesAnything() {
    assertThat(text(server.send(server.json("Echo", "{\"value\":\"a\"}"))))
        .isEqualTo("{\"value\":\"a\"}");
    assertThat(
            text(
                server.send(
                    server.json("Echo", "{\"value\":\"a\"}").header("accept", "application/json"))))
        .isEqualTo("{\"value\":\"a\"}");
    assertThat(
            text(
                server.send(
                    server.request(
                        "Count",
                        CONNECT_JSON,
                        BodyPublishers.ofByteArray(Envelope.of("{\"value\":\"1\"}"))))))
        .contains("{\"value\":\"1\"}");
  }

  @Test
  void keepsItsErrorsFromTheApplicationsErrorPages() {
    assertThat(text(server.send(server.json("Fail", "{\"value\":\"NOT_FOUND\"}"))))
        .isEqualTo("{\"code\":\"not_found\",\"message\":\"told\"}");
    assertThat(text(server.send(server.json("Fail", "{\"value\":\"INTERNAL\"}"))))
        .isEqualTo("{\"code\":\"internal\",\"message\":\"told\"}");
    assertThat(text(server.send(server.json("Ecco", "{}")))).contains("unimplemented");
  }

  @Test
  void showsFiltersTheMethodAndItsStatus() {
    assertThat(server.send(server.json("Echo", "{}")).headers().firstValue("x-after"))
        .contains("200 echo");
    assertThat(
            server
                .send(server.json("Fail", "{\"value\":\"NOT_FOUND\"}"))
                .headers()
                .firstValue("x-after"))
        .contains("404 fail");
  }

  @Test
  void isNotCalledWhereAFilterStopsTheRequest() {
    server.bean(Machine.class).calls.set(0);

    assertThat(server.send(server.json("Echo", "{}").header("x-stop", "1")).statusCode())
        .isEqualTo(401);
    assertThat(server.bean(Machine.class).calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Count", "Position"})
  void showsFiltersStreamsToo(String rpc) throws IOException {
    HandFedStream position = server.bean(HandFedStream.class);
    HttpRequest.Builder request =
        server
            .request(
                rpc,
                CONNECT_JSON,
                BodyPublishers.ofByteArray(
                    Envelope.of(rpc.equals("Count") ? "{\"value\":\"1\"}" : "{}")))
            .header("origin", "https://dashboard.example");

    HttpResponse<InputStream> response = server.open(request);

    assertThat(response.headers().firstValue("x-after").orElse("")).startsWith("200 ");
    assertThat(response.headers().firstValue("access-control-allow-origin"))
        .contains("https://dashboard.example");
    position.end(null);
    assertThat(Envelope.readAll(response.body())).isNotEmpty();

    assertThat(server.send(request.header("x-stop", "1")).statusCode()).isEqualTo(401);
    assertThat(position.open).isEmpty();
  }

  @Test
  void runsInTheContextThatFiltersMade() {
    for (String rpc : new String[] {"Plain", "NonBlocking", "ExecuteOn"}) {
      assertThat(text(server.send(server.json(rpc, "{}").header("x-seen", "it"))))
          .endsWith(" seen it\"}");
    }
    assertThat(text(server.send(server.json("Mono", "{}").header("x-seen", "it"))))
        .endsWith(" seen it\"}");
    HttpResponse<byte[]> items =
        server.send(
            server
                .request("WhereMany", CONNECT_JSON, BodyPublishers.ofByteArray(Envelope.of("{}")))
                .header("x-seen", "it"));
    assertThat(text(items).split(" seen it\"}", -1)).hasSize(3);
  }

  @Test
  void seesTheRequestAsFiltersLeftIt() {
    assertThat(text(server.send(server.json("Context", "{}"))))
        .contains("/Context [from the filter] ");
  }

  @Test
  void answersPreflightsAsForAnyRoute() {
    HttpResponse<byte[]> response =
        server.send(
            server
                .json("Echo", "{}")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("origin", "https://dashboard.example")
                .header("access-control-request-method", "POST")
                .header("access-control-request-headers", "content-type,connect-protocol-version"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("access-control-allow-origin"))
        .contains("https://dashboard.example");
    assertThat(response.headers().firstValue("access-control-allow-methods")).contains("POST");
  }

  @Test
  void isListedAmongTheRoutes() {
    String routes = text(get("/routes"));

    assertThat(routes)
        .contains(SERVICE + "Echo", "Machine.echo")
        .contains(SERVICE + "Position")
        .contains(SERVICE + "Read],method=[GET]", SERVICE + "Read],method=[POST]");
  }

  private HttpResponse<byte[]> get(String path) {
    return server.send(HttpRequest.newBuilder(URI.create(server.server.getURL() + path)));
  }

  @Test
  void isNotServedWhereThatIsSwitchedOff() {
    try (TestServer off =
        TestServer.start(HttpClient.Version.HTTP_1_1, Map.of("vention.enabled", false))) {
      assertThat(off.send(off.json("Echo", "{}")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void isServedUnderTheServersOwnPath() {
    try (TestServer inner =
        TestServer.start(
            HttpClient.Version.HTTP_1_1,
            Map.of("micronaut.server.context-path", "/cell", "test.neighbours", true))) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create(
                      "http://localhost:" + inner.server.getPort() + "/cell" + SERVICE + "Echo"))
              .header("content-type", TestServer.JSON)
              .POST(BodyPublishers.ofString("{\"value\":\"a\"}"));

      assertThat(text(inner.send(request))).isEqualTo("{\"value\":\"a\"}");
      assertThat(inner.send(inner.json("Ecco", "{}")).statusCode()).isEqualTo(404);
      assertThat(
              text(
                  inner.send(
                      HttpRequest.newBuilder(
                          URI.create(
                              "http://localhost:" + inner.server.getPort() + "/cell/page")))))
          .isEqualTo("page");
    }
  }

  @Test
  void isServedWithoutAPath() {
    try (TestServer bare =
        TestServer.start(
            HttpClient.Version.HTTP_1_1, Map.of("vention.path", "", "vention.package", ""))) {
      HttpResponse<byte[]> response =
          bare.send(
              HttpRequest.newBuilder(URI.create(bare.server.getURL() + "/MachineService/Echo"))
                  .header("content-type", TestServer.JSON)
                  .POST(BodyPublishers.ofString("{\"value\":\"a\"}")));
      assertThat(text(response)).isEqualTo("{\"value\":\"a\"}");
    }
  }
}
