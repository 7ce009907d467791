package io.vention.testsuite.validated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConstraintViolationsTest {

  private static final Pattern DETAIL =
      Pattern.compile("\"type\":\"google.rpc.BadRequest\",\"value\":\"([^\"]*)\"");

  @Test
  void nameTheFieldsByTheirPathInTheProto() throws Exception {
    HttpResponse<String> response =
        place(
            "{\"who\":\" \",\"speedMmS\":6,\"mainPart\":{\"partName\":\"\"},"
                + "\"otherParts\":[{\"partName\":\"a\"},{\"partName\":\"\"}]}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .startsWith(
            "{\"code\":\"invalid_argument\",\"message\":\"main_part.part_name: must not be blank;"
                + " other_parts[1].part_name: must not be blank; speed_mm_s: must be less than or"
                + " equal to 5; who: must not be blank\"");
    assertThat(violations(response.body()))
        .containsExactly("main_part.part_name", "other_parts[1].part_name", "speed_mm_s", "who");
  }

  private static HttpResponse<String> place(String json) throws Exception {
    Map<String, Object> configuration =
        Map.of("validated", true, "vention.name", "orders", "micronaut.server.port", -1);
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, configuration)) {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(
                      URI.create(server.getURL() + "/rpc/vention.app.v1.OrdersService/Place"))
                  .header("content-type", "application/json")
                  .POST(BodyPublishers.ofString(json))
                  .build(),
              BodyHandlers.ofString());
    }
  }

  /** The fields that the error's google.rpc.BadRequest names, each with a description. */
  private static List<String> violations(String error) throws Exception {
    Matcher detail = DETAIL.matcher(error);
    assertThat(detail.find()).isTrue();
    UnknownFieldSet request =
        UnknownFieldSet.parseFrom(Base64.getDecoder().decode(detail.group(1)));
    return request.getField(1).getLengthDelimitedList().stream()
        .map(
            violation -> {
              try {
                UnknownFieldSet fields = UnknownFieldSet.parseFrom(violation);
                assertThat(fields.hasField(2)).isTrue();
                return fields.getField(1).getLengthDelimitedList().get(0).toStringUtf8();
              } catch (InvalidProtocolBufferException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }
}
