package io.vention.micronaut.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.schema.RpcSchema;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The endpoint over HTTP. */
class VentionEndpointTest {

  private static final String OPEN = "endpoints.vention.sensitive";

  @Test
  void showsWhatIsServed() {
    try (EmbeddedServer server = start(Map.of(OPEN, false))) {
      assertThat(get(server, "/vention", String.class).body())
          .isEqualTo(
              """
              {"protocols":["connect"],"httpVersions":["1.1"],"transport":"netty",\
              "services":[{"name":"vention.app.v1.VentionAppService","rpcs":[\
              {"name":"Start","kind":"unary",\
              "request":"google.protobuf.Empty","response":"google.protobuf.StringValue",\
              "paths":["/rpc/vention.app.v1.VentionAppService/Start",\
              "/rpc/vention.app.v1.VentionAppService/start"]},\
              {"name":"BeltPosition","kind":"server_streaming",\
              "request":"google.protobuf.Empty","response":"vention.app.v1.BeltPositionMessage",\
              "paths":["/rpc/vention.app.v1.VentionAppService/BeltPosition",\
              "/rpc/vention.app.v1.VentionAppService/beltPosition"],\
              "stream":{"name":"beltPosition","policy":"latest","queueSize":1,"replay":true,\
              "stallTimeout":"PT30S","subscribers":0}}]}]}\
              """);
    }
  }

  @Test
  void showsTheProto() {
    try (EmbeddedServer server = start(Map.of(OPEN, false))) {
      HttpResponse<String> response = get(server, "/vention/proto", String.class);

      assertThat(response.header("content-type")).isEqualTo("text/plain;charset=utf-8");
      assertThat(response.body()).isEqualTo(schema(server).proto());
    }
  }

  @Test
  void showsTheDescriptors() throws Exception {
    try (EmbeddedServer server = start(Map.of(OPEN, false))) {
      HttpResponse<byte[]> response = get(server, "/vention/descriptor", byte[].class);

      assertThat(response.header("content-type")).isEqualTo("application/protobuf");
      assertThat(FileDescriptorSet.parseFrom(response.body()))
          .isEqualTo(schema(server).descriptorSet());
    }
  }

  @Test
  void knowsNothingElse() {
    try (EmbeddedServer server = start(Map.of(OPEN, false))) {
      assertStatus(server, "/vention/schema", HttpStatus.NOT_FOUND);
    }
  }

  @Test
  void isSensitive() {
    try (EmbeddedServer server = start(Map.of())) {
      assertStatus(server, "/vention", HttpStatus.UNAUTHORIZED);
      assertStatus(server, "/vention/proto", HttpStatus.UNAUTHORIZED);
    }
  }

  @Test
  void isNotThereWhereNothingIsServed() {
    try (EmbeddedServer server = start(Map.of(OPEN, false, "vention.enabled", false))) {
      assertStatus(server, "/vention", HttpStatus.NOT_FOUND);
    }
  }

  private static EmbeddedServer start(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("test.conveyor", true);
    all.put("micronaut.server.port", -1);
    return ApplicationContext.run(EmbeddedServer.class, all);
  }

  private static <T> HttpResponse<T> get(EmbeddedServer server, String path, Class<T> type) {
    return client(server).exchange(path, type);
  }

  private static void assertStatus(EmbeddedServer server, String path, HttpStatus status) {
    BlockingHttpClient client = client(server);
    assertThatThrownBy(() -> client.exchange(path))
        .isInstanceOfSatisfying(
            HttpClientResponseException.class,
            e -> assertThat((Object) e.getStatus()).isEqualTo(status));
  }

  private static BlockingHttpClient client(EmbeddedServer server) {
    return server
        .getApplicationContext()
        .createBean(HttpClient.class, server.getURL())
        .toBlocking();
  }

  private static RpcSchema schema(EmbeddedServer server) {
    return server.getApplicationContext().getBean(RpcSchema.class);
  }
}
