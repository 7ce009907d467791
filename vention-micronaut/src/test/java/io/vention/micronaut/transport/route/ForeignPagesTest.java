package io.vention.micronaut.transport.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests that browsers send for any page without asking first. The server is reached by a name
 * other than localhost, for which Micronaut has a protection of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignPagesTest {

  private static final String HOST = "machine.example:8080";

  private final TestServer server = TestServer.start(HttpClient.Version.HTTP_1_1, Map.of());

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "origin: http://evil.example",
    "origin: http://machine.example",
    "origin: http://machine.example:8081",
    "origin: null",
    "origin: ",
    "origin: machine.example:8080"
  })
  void mayNotCallByAPostOfNothing(String header) throws IOException {
    server.bean(Machine.class).calls.set(0);

    assertThat(post(server, "Stop", header))
        .startsWith("HTTP/1.1 403")
        .contains("permission_denied");
    assertThat(server.bean(Machine.class).calls).hasValue(0);
  }

  @Test
  void mayNotWhereTheBrowserSaysThatTheyAreForeign() throws IOException {
    assertThat(
            post(
                server, "Stop", "origin: http://machine.example:8080\r\nsec-fetch-site: same-site"))
        .startsWith("HTTP/1.1 403");
    assertThat(post(server, "Stop", "sec-fetch-site: cross-site")).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @CsvSource({
    "x-none: a",
    "origin: http://machine.example:8080",
    "origin: https://machine.example:8080",
    "sec-fetch-site: none"
  })
  void areNotWhatSendsThese(String header) throws IOException {
    assertThat(post(server, "Stop", header)).startsWith("HTTP/1.1 200");
  }

  @Test
  void areNotWhatTheBrowserSaysIsOfThisServer() throws IOException {
    // behind a proxy that gives the server another name
    assertThat(
            post(server, "Stop", "origin: https://public.example\r\nsec-fetch-site: same-origin"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void neverGetPastAContentTypeThatBrowsersDoNotAskAbout() throws IOException {
    for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
      assertThat(post(server, "Stop", "origin: http://evil.example\r\ncontent-type: " + type))
          .startsWith("HTTP/1.1 415");
    }
  }

  @Test
  void mayReadWhatHasNoSideEffects() throws IOException {
    assertThat(
            send(server, "GET", "Read?encoding=json&message=%7B%7D", "origin: http://evil.example"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void mayWhereCorsAllowsTheirOrigin() throws IOException {
    try (TestServer open =
        TestServer.start(
            HttpClient.Version.HTTP_1_1,
            Map.of(
                "micronaut.server.cors.enabled", true,
                "micronaut.server.cors.configurations.web.allowed-origins", "http://friend.example",
                "micronaut.server.cors.configurations.more.allowed-origins-regex",
                    "http://.*\\.friends\\.example"))) {
      assertThat(post(open, "Stop", "origin: http://friend.example")).startsWith("HTTP/1.1 200");
      assertThat(post(open, "Stop", "origin: http://a.friends.example")).startsWith("HTTP/1.1 200");
      assertThat(post(open, "Stop", "origin: http://evil.example")).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void mayWhereTheApplicationSaysSo() throws IOException {
    try (TestServer open =
        TestServer.start(
            HttpClient.Version.HTTP_1_1, Map.of("vention.origins.allow-foreign", true))) {
      assertThat(post(open, "Stop", "origin: http://evil.example")).startsWith("HTTP/1.1 200");
    }
  }

  private static String post(TestServer to, String rpc, String headers) throws IOException {
    return send(to, "POST", rpc, headers);
  }

  private static String send(TestServer to, String verb, String target, String headers)
      throws IOException {
    try (Socket socket = new Socket("localhost", to.server.getPort())) {
      String request =
          verb
              + " "
              + TestServer.SERVICE
              + target
              + " HTTP/1.1\r\nhost: "
              + HOST
              + "\r\nconnection: close\r\ncontent-length: 0\r\n"
              + headers
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }
  }
}
