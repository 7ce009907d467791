package io.vention.testsuite.motions;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.schema.RpcSchema;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sealed and generic types, called as a client without generated code would. */
class MotionsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init") // before any test
  private static EmbeddedServer server;

  @BeforeAll
  static void start() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class, Map.of("motions", true, "micronaut.server.port", -1));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"moveTo\":{\"xMm\":1,\"yMm\":2}} | \"to 1.0, 2.0\"",
        "{\"rest\":{\"time\":\"3s\"}}       | \"for 3 s\"",
        "{\"stop\":{}}                      | \"not at all\"",
      })
  void theFieldThatIsSetTellsWhichOfTheClassesItIs(String motion, String answer) throws Exception {
    HttpResponse<String> response = post("Describe", motion);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Describe | {}                       | none is set",
        "Describe | {\"jump\":{}}            | none is set",
        "Describe | {\"stop\":{},\"rest\":{\"time\":\"1s\"}} | rest: another is set too",
        "Add      | {\"rest\":{}}            | rest.time: missing",
      })
  void aClientIsToldWhatIsWrong(String rpc, String motion, String message) throws Exception {
    HttpResponse<String> response = post(rpc, motion);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .startsWith("{\"code\":\"invalid_argument\",\"message\":\"")
        .contains(message);
  }

  @Test
  void aGenericTypeIsAMessageForEachUseOfIt() throws Exception {
    assertThat(post("Add", "{\"stop\":{}}").statusCode()).isEqualTo(200);
    assertThat(post("List", "{\"from\":0,\"count\":10}").body())
        .isEqualTo("{\"items\":[{\"stop\":{}}],\"total\":1}");

    assertThat(server.getApplicationContext().getBean(RpcSchema.class).proto())
        .contains(
            """
            // What the gantry does next.
            message Motion {
              oneof kind {
                // Moves in a straight line.
                MoveTo move_to = 1;

                // Waits.
                Rest rest = 2;

                // Stands still until it is told otherwise.
                Stop stop = 3;
              }
            }
            """,
            """
            // Some of many.
            message PageOfMotion {
              // these
              repeated Motion items = 1;

              // how many there are in all
              int32 total = 2;
            }
            """);
  }

  private static HttpResponse<String> post(String rpc, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server.getURL() + "/rpc/vention.app.v1.MotionsService/" + rpc))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
