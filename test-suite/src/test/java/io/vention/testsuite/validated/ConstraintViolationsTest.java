package io.vention.testsuite.validated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints on requests are checked before the bean is called, and told by fields' paths. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintViolationsTest {

  private static final Pattern DETAIL =
      Pattern.compile("\"type\":\"google.rpc.BadRequest\",\"value\":\"([^\"]*)\"");

  private static final String GOOD = "{\"who\":\"anna\",\"speedMmS\":5}";
  private static final String BAD = "{\"who\":\" \",\"speedMmS\":6}";

  private final EmbeddedServer server =
      ApplicationContext.run(
          EmbeddedServer.class,
          Map.of("validated", true, "vention.name", "orders", "micronaut.server.port", -1));
  private final Orders orders = server.getApplicationContext().getBean(Orders.class);
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    orders.calls.set(0);
  }

  @Test
  void nameTheFieldsByTheirPathInTheProto() {
    HttpResponse<String> response =
        call(
            "Place",
            "{\"who\":\" \",\"speedMmS\":6,\"mainPart\":{\"partName\":\"\"},"
                + "\"otherParts\":[{\"partName\":\"a\"},{\"partName\":\"\"}],"
                + "\"spareParts\":{\"left\":{}},\"lid\":{}}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .startsWith(
            "{\"code\":\"invalid_argument\",\"message\":\"lid.part_name: must not be blank;"
                + " main_part.part_name: must not be blank;"
                + " other_parts[1].part_name: must not be blank;"
                + " spare_parts[\\\"left\\\"].part_name: must not be blank;"
                + " speed_mm_s: must be less than or equal to 5; who: must not be blank\"");
    assertThat(fields(response))
        .containsExactly(
            "lid.part_name",
            "main_part.part_name",
            "other_parts[1].part_name",
            "spare_parts[\"left\"].part_name",
            "speed_mm_s",
            "who");
    assertThat(orders.calls).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Place", "PlaceValid", "PlaceNow", "PlaceLater", "PlaceNamesake"})
  void keepABadMessageFromEachKindOfAction(String rpc) {
    assertThat(call(rpc, GOOD).statusCode()).isEqualTo(200);
    assertThat(orders.calls).hasValue(1);

    HttpResponse<String> response = call(rpc, BAD);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(fields(response)).containsExactly("speed_mm_s", "who");
    assertThat(orders.calls).hasValue(1);
  }

  @Test
  void keepABadMessageFromAStream() {
    assertThat(follow(GOOD)).contains("\"anna\"");
    assertThat(follow(BAD)).contains("\"error\":{\"code\":\"invalid_argument\"");
    assertThat(orders.calls).hasValue(1);
  }

  @Test
  void nameTheFieldsOfARequestOfParameters() {
    assertThat(call("PlaceMany", "{\"howMany\":3,\"order\":" + GOOD + "}").statusCode())
        .isEqualTo(200);
    assertThat(fields(call("PlaceMany", "{\"howMany\":4,\"order\":" + BAD + "}")))
        .containsExactly("how_many", "order.speed_mm_s", "order.who");
    assertThat(orders.calls).hasValue(1);
  }

  @Test
  void nameTheFieldOfASealedTypeAndOfAGenericOne() {
    assertThat(call("Load", "{\"bottle\":{\"volumeMl\":1}}").statusCode()).isEqualTo(200);
    assertThat(fields(call("Load", "{\"bottle\":{}}"))).containsExactly("bottle.volume_ml");
    assertThat(fields(call("LoadAll", "{\"items\":[{\"box\":{\"label\":\"a\"}},{\"box\":{}}]}")))
        .containsExactly("items[1].box.label");
    assertThat(
            fields(
                call(
                    "LoadAll",
                    "{\"items\":[{},{},{}]}".replace("{}", "{\"box\":{\"label\":\"a\"}}"))))
        .containsExactly("items");
  }

  @Test
  void nameTheElementsOfLists() {
    assertThat(fields(call("PlaceAll", "{\"orders\":[" + GOOD + "," + BAD + "],\"tags\":[\"\"]}")))
        .containsExactly("orders[1].speed_mm_s", "orders[1].who", "tags[0]");
    assertThat(fields(call("PlaceAll", "{\"tags\":[\"a\",\"b\",\"c\"]}")))
        .containsExactly("orders", "tags");
    assertThat(orders.calls).hasValue(0);
  }

  @Test
  void nameTheFieldsOfAMessageThatIsNoRecord() {
    assertThat(call("Stack", "{\"layers\":3,\"parts\":[{\"partName\":\"a\"}]}").statusCode())
        .isEqualTo(200);
    assertThat(fields(call("Stack", "{\"layers\":4,\"parts\":[{}]}")))
        .containsExactly("layers", "parts[0].part_name");
    assertThat(orders.calls).hasValue(1);
  }

  @Test
  void nameTheFieldOfAWrapper() {
    assertThat(call("LimitSpeed", "5").statusCode()).isEqualTo(200);
    assertThat(fields(call("LimitSpeed", "6"))).containsExactly("value");
    assertThat(orders.calls).hasValue(1);
  }

  @Test
  void areToldByTheirTextAloneWhereThatIsAllThereIs() {
    assertThat(call("Refuse", "\"not now\"").body())
        .isEqualTo("{\"code\":\"invalid_argument\",\"message\":\"not now\"}");
  }

  private HttpResponse<String> call(String rpc, String json) {
    return send(rpc, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private String follow(String json) {
    byte[] message = json.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream envelope = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(envelope)) {
      out.writeByte(0);
      out.writeInt(message.length);
      out.write(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return send("Follow", "application/connect+json", envelope.toByteArray()).body();
  }

  private HttpResponse<String> send(String rpc, String contentType, byte[] body) {
    try {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create(server.getURL() + "/rpc/vention.app.v1.OrdersService/" + rpc))
              .header("content-type", contentType)
              .POST(BodyPublishers.ofByteArray(body))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fields that an error's google.rpc.BadRequest names, each with a description. */
  private static List<String> fields(HttpResponse<String> error) {
    Matcher detail = DETAIL.matcher(error.body());
    assertThat(detail.find()).as(error.body()).isTrue();
    return parse(Base64.getDecoder().decode(detail.group(1)))
        .getField(1)
        .getLengthDelimitedList()
        .stream()
        .map(
            violation -> {
              UnknownFieldSet fields = parse(violation.toByteArray());
              assertThat(fields.hasField(2)).isTrue();
              return fields.getField(1).getLengthDelimitedList().get(0).toStringUtf8();
            })
        .toList();
  }

  private static UnknownFieldSet parse(byte[] message) {
    try {
      return UnknownFieldSet.parseFrom(message);
    } catch (InvalidProtocolBufferException e) {
      throw new AssertionError(e);
    }
  }
}
