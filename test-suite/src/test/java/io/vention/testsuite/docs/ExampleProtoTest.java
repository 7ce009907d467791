package io.vention.testsuite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The file that clients are generated from, which is committed. */
class ExampleProtoTest {

  @Test
  void isWhatTheStartedExampleServes() throws Exception {
    try (EmbeddedServer server =
        ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1))) {
      URI proto = URI.create(server.getURL() + "/vention/proto");
      String served =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(proto).build(), BodyHandlers.ofString())
              .body();
      assertThat(Path.of("../examples/conveyor/proto/app.proto"))
          .as("commit what ./mvnw package has written")
          .content()
          .isEqualTo(served);
    }
  }
}
