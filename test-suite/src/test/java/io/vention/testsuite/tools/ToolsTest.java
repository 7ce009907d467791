package io.vention.testsuite.tools;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class ToolsTest {

  private final HttpClient client = HttpClient.newHttpClient();
  private final EmbeddedServer server =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of("tools", true, "vention.name", "tools", "micronaut.server.port", -1));

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aSerdeableTypeHasTheJsonThatItHasInTheRestApi() throws Exception {
    HttpRequest rest = HttpRequest.newBuilder(URI.create(server.getURL() + "/tools")).build();
    String json = client.send(rest, BodyHandlers.ofString()).body();

    assertThat(json).isEqualTo("{\"serialNumber\":\"A1\",\"strokeMm\":30}");
    assertThat(call("Describe", "{}").body()).isEqualTo(json);
  }

  @Test
  void aClassIsMadeByItsConstructorAndItsSetters() throws Exception {
    assertThat(call("Hold", "{\"id\":\"g\",\"forceN\":12.5}").body())
        .isEqualTo("{\"id\":\"g\",\"forceN\":12.5}");
  }

  @Test
  void anotherTextThanThoseOfTheEnumIsAnInvalidArgument() throws Exception {
    String expected = "is not valid (expected one of \\\"from-above\\\", \\\"from-the-side\\\")";
    HttpResponse<String> pick =
        call("Pick", "{\"approach\":\"from-above\",\"alternatives\":[\"from-above\",\"up\"]}");
    assertThat(pick.statusCode()).isEqualTo(400);
    assertThat(pick.body())
        .contains("\"code\":\"invalid_argument\"")
        .contains("alternatives[1]: \\\"up\\\" " + expected);

    HttpResponse<String> other = call("Other", "\"FROM_ABOVE\"");
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.body()).contains("\\\"FROM_ABOVE\\\" " + expected);
  }

  @Test
  void anEnumThatIsAStringIsABareTextAsAParameter() throws Exception {
    assertThat(call("Other", "\"from-above\"").body()).isEqualTo("\"from-the-side\"");
  }

  @Test
  void aNumberThatIsGivenStaysAndTheOthersStandAroundIt() {
    assertThat(server.getApplicationContext().getBean(RpcSchema.class).proto())
        .contains("string station = 3;", "string part = 1;", "string approach = 2;")
        .contains("repeated string alternatives = 4;");
  }

  private HttpResponse<String> call(String rpc, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server.getURL() + "/rpc/vention.app.v1.ToolsService/" + rpc))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
