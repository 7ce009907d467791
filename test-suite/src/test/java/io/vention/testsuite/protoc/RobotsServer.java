package io.vention.testsuite.protoc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.schema.RpcSchema;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** The robots, served, and a client that sends bytes. */
final class RobotsServer implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final EmbeddedServer server;

  RobotsServer(Map<String, Object> configuration) {
    Map<String, Object> all = new HashMap<>();
    all.put("protoc", true);
    all.put("vention.name", "robots");
    all.put("vention.package", "acme.app.v1");
    all.put("micronaut.server.port", -1);
    all.putAll(configuration);
    server = ApplicationContext.run(EmbeddedServer.class, all);
  }

  HttpResponse<byte[]> call(String rpc, String contentType, byte[] message) throws Exception {
    return HTTP.send(request(rpc, contentType, message), BodyHandlers.ofByteArray());
  }

  /** Calls with JSON that is answered, and gives the answer. */
  String json(String rpc, String message) throws Exception {
    return new String(call(rpc, "application/json", message.getBytes(UTF_8)).body(), UTF_8);
  }

  /** Calls with a message that is answered, and gives the answer. */
  byte[] proto(String rpc, byte[] message) throws Exception {
    HttpResponse<byte[]> response = call(rpc, "application/proto", message);
    if (response.statusCode() != 200) {
      throw new IOException(new String(response.body(), UTF_8));
    }
    return response.body();
  }

  /** The messages of a stream as they come, whose first envelopes are read. */
  DataInputStream stream(String rpc, String format, byte[] message) throws Exception {
    HttpRequest request = request(rpc, "application/connect+" + format, envelope(message));
    return new DataInputStream(HTTP.send(request, BodyHandlers.ofInputStream()).body());
  }

  static byte[] next(DataInputStream stream) throws IOException {
    stream.readByte();
    return stream.readNBytes(stream.readInt());
  }

  private static byte[] envelope(byte[] message) {
    return ByteBuffer.allocate(5 + message.length)
        .put((byte) 0)
        .putInt(message.length)
        .put(message)
        .array();
  }

  RpcSchema schema() {
    return server.getApplicationContext().getBean(RpcSchema.class);
  }

  private HttpRequest request(String rpc, String contentType, byte[] body) {
    String path = rpc.contains("/") ? rpc : "acme.app.v1.RobotsService/" + rpc;
    return HttpRequest.newBuilder(URI.create(server.getURL() + "/rpc/" + path))
        .header("content-type", contentType)
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  @Override
  public void close() {
    server.close();
  }
}
