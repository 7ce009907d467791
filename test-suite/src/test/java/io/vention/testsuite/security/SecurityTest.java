package io.vention.testsuite.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide says of micronaut-security. Tess is a technician, Otto is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest {

  private static final String SERVICE = "/rpc/vention.app.v1.CellService/";

  private final HttpClient client = HttpClient.newHttpClient();
  private EmbeddedServer server;

  @SuppressWarnings("NullAway") // set before all
  SecurityTest() {}

  @BeforeAll
  void start() {
    server = start(Map.of());
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "Ping, , 200",
    "Ping, otto, 200",
    "WhoAmI, , 401",
    "WhoAmI, otto, 200",
    "OpenDoor, , 401",
    "OpenDoor, otto, 403",
    "OpenDoor, tess, 200"
  })
  void anActionIsForThoseWhoMay(String action, @Nullable String user, int status) {
    assertThat(call(action, user).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"WhoAmI", "whoAmI", "OpenDoor", "openDoor"})
  void noSpellingOfANameGoesRoundIt(String action) {
    assertThat(call(action, null).statusCode()).isEqualTo(401);
  }

  @Test
  void anActionLearnsWhoCalls() {
    assertThat(call("WhoAmI", "otto").body()).isEqualTo("\"otto\"");
  }

  @Test
  void theCallersPasswordIsChecked() throws Exception {
    HttpRequest request = json("WhoAmI").header("authorization", basic("otto", "wrong")).build();

    assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "/vention, , 401",
    "/vention, otto, 403",
    "/vention, tess, 200",
    "/vention/proto, , 401",
    "/vention/proto, otto, 403",
    "/vention/proto, tess, 200"
  })
  void theEndpointIsForThoseWhomTheRuleNames(String path, @Nullable String user, int status)
      throws Exception {
    assertThat(get(server, path, user)).isEqualTo(status);
  }

  @Test
  void withoutARuleTheEndpointFailsForThoseWhoAreKnown() throws Exception {
    EmbeddedServer undecided = start(Map.of("cell.rule", false));
    try {
      assertThat(get(undecided, "/vention/proto", null)).isEqualTo(401);
      assertThat(get(undecided, "/vention/proto", "tess")).isEqualTo(500);
    } finally {
      undecided.stop();
    }
  }

  @Test
  void theEndpointMayBeForEveryone() throws Exception {
    EmbeddedServer open = start(Map.of("endpoints.vention.sensitive", false));
    try {
      assertThat(get(open, "/vention/proto", null)).isEqualTo(200);
    } finally {
      open.stop();
    }
  }

  private static EmbeddedServer start(Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("cell", true);
    properties.put("vention.name", "cell");
    properties.put("micronaut.security.enabled", true);
    properties.put("micronaut.server.port", -1);
    // the default, which the example's application.yml, on this class path, changes
    properties.put("endpoints.vention.sensitive", true);
    properties.putAll(more);
    return ApplicationContext.run(EmbeddedServer.class, properties);
  }

  private HttpResponse<String> call(String action, @Nullable String user) {
    try {
      return client.send(as(user, json(action)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder json(String action) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + SERVICE + action))
        .header("content-type", "application/json")
        .POST(BodyPublishers.ofString("{}"));
  }

  private int get(EmbeddedServer from, String path, @Nullable String user) throws Exception {
    HttpRequest request =
        as(user, HttpRequest.newBuilder(URI.create(from.getURL() + path))).build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  private static HttpRequest.Builder as(@Nullable String user, HttpRequest.Builder request) {
    return user == null ? request : request.header("authorization", basic(user, user));
  }

  private static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }
}
