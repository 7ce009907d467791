package io.vention.testsuite.migration;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The machine app, started on a free port, and a client of it. */
final class MachineApp implements AutoCloseable {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final EmbeddedServer server;

  private MachineApp(EmbeddedServer server) {
    this.server = server;
  }

  static MachineApp start() {
    Map<String, Object> configuration =
        Map.of("migration", true, "vention.name", "machine", "micronaut.server.port", -1);
    return new MachineApp(ApplicationContext.run(EmbeddedServer.class, configuration));
  }

  MachineStreams streams() {
    return server.getApplicationContext().getBean(MachineStreams.class);
  }

  Machine machine() {
    return server.getApplicationContext().getBean(Machine.class);
  }

  URI uri(String rpc) {
    return URI.create(server.getURL() + "/rpc/vention.app.v1.MachineService/" + rpc);
  }

  /** Posts JSON. */
  HttpResponse<String> post(String rpc, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri(rpc))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  /** Subscribes to a stream; returns when the server has the subscriber. */
  Subscription subscribe(String rpc) throws IOException {
    return Subscription.open(uri(rpc));
  }

  @Override
  public void close() {
    server.close();
  }
}
