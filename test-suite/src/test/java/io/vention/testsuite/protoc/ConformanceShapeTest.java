package io.vention.testsuite.protoc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import acme.echo.v1.Echo.UnaryRequest;
import acme.echo.v1.Echo.UnaryResponse;
import com.google.protobuf.util.JsonFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service that an imported file declares, as the conformance suite has one. */
class ConformanceShapeTest {

  private static final String UNARY = "acme.echo.v1.EchoService/Unary";
  private static final String REQUEST =
      "{\"responseDefinition\":{\"responseHeaders\":[{\"name\":\"x\",\"value\":[\"y\"]}],"
          + "\"responseData\":\"AQI=\",\"responseDelayMs\":0},\"requestData\":\"\"}";

  @SuppressWarnings("NullAway.Init") // before any test
  private static RobotsServer server;

  @BeforeAll
  static void start() {
    server = new RobotsServer(Map.of("vention.package", "acme.echo.v1"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void jsonHasTheRequestInAnAny() throws Exception {
    assertThat(server.json(UNARY, REQUEST))
        .isEqualTo(
            "{\"payload\":{\"data\":\"AQI=\",\"requestInfo\":{\"requestHeaders\":[],\"requests\":["
                + "{\"@type\":\"type.googleapis.com/acme.echo.v1.UnaryRequest\","
                + REQUEST.substring(1)
                + "]}}}");
  }

  @Test
  void binaryKeepsPresence() throws Exception {
    UnaryRequest.Builder message = UnaryRequest.newBuilder();
    JsonFormat.parser().merge(REQUEST, message);
    UnaryResponse response =
        UnaryResponse.parseFrom(server.proto(UNARY, message.build().toByteArray()));
    assertThat(response.getPayload().getRequestInfo().getRequests(0).unpack(UnaryRequest.class))
        .isEqualTo(message.build());
    assertThat(response.getPayload().getRequestInfo().hasTimeoutMs()).isFalse();
  }

  @Test
  void whatNoBeanHasIsUnimplemented() throws Exception {
    assertThat(
            new String(
                server
                    .call("acme.echo.v1.EchoService/Unimplemented", "application/json", new byte[2])
                    .body(),
                UTF_8))
        .contains("unimplemented");
  }

  @Test
  void theServiceStaysWhereItIsDeclared() {
    assertThat(server.schema().proto())
        .contains("import \"acme/echo/v1/echo.proto\";", "service RobotsService {")
        .doesNotContain("service EchoService");
  }
}
