package io.vention.micronaut.transport.route;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A server with the test's machine, and a client to it. */
final class TestServer implements AutoCloseable {

  static final String SERVICE = "/rpc/vention.app.v1.MachineService/";
  static final String JSON = "application/json";
  static final String PROTO = "application/proto";
  static final String CONNECT_JSON = "application/connect+json";
  static final String CONNECT_PROTO = "application/connect+proto";

  final EmbeddedServer server;
  private final HttpClient client;
  private final HttpClient.Version version;

  private TestServer(HttpClient.Version version, Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>();
    all.put("test.machine", true);
    all.put("micronaut.server.port", -1);
    all.put("micronaut.server.http-version", version == HttpClient.Version.HTTP_2 ? "2.0" : "1.1");
    all.put("micronaut.health.monitor.enabled", false);
    all.putAll(properties);
    this.version = version;
    this.server = ApplicationContext.run(EmbeddedServer.class, all);
    this.client = client(server.getPort());
  }

  static TestServer start(HttpClient.Version version, Map<String, Object> properties) {
    return new TestServer(version, properties);
  }

  /** A client with connections of its own, to the server or to what stands before it. */
  HttpClient client(int port) {
    HttpClient made = HttpClient.newBuilder().version(version).build();
    if (version == HttpClient.Version.HTTP_2) {
      upgrade(made, port);
    }
    return made;
  }

  /** Brings the client's connection to HTTP/2 by a request whose answer does not matter. */
  private static void upgrade(HttpClient made, int port) {
    try {
      made.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/none")).build(),
          BodyHandlers.discarding());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  HttpRequest.Builder request(String rpc, String contentType, BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + SERVICE + rpc))
        .timeout(Duration.ofSeconds(20))
        .header("content-type", contentType)
        .POST(body);
  }

  HttpRequest.Builder json(String rpc, String body) {
    return request(rpc, JSON, BodyPublishers.ofString(body));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    return send(client, request, BodyHandlers.ofByteArray());
  }

  /** Waits for the response's head only. */
  HttpResponse<InputStream> open(HttpRequest.Builder request) {
    return send(client, request, BodyHandlers.ofInputStream());
  }

  /**
   * The same on a connection of its own: this client's window of an HTTP/2 connection shrinks for
   * good by what it does not read before it leaves.
   */
  HttpResponse<InputStream> openAlone(HttpRequest.Builder request) {
    return send(client(server.getPort()), request, BodyHandlers.ofInputStream());
  }

  private <T> HttpResponse<T> send(
      HttpClient sender, HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      HttpResponse<T> response = sender.send(request.build(), body);
      if (response.version() != version) {
        throw new IllegalStateException(response.version() + " (expected: " + version + ")");
      }
      return response;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends without waiting; the call is given up by cancelling what this returns. */
  CompletableFuture<HttpResponse<byte[]>> begin(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofByteArray());
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
