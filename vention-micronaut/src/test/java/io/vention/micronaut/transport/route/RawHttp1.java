package io.vention.micronaut.transport.route;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A client of HTTP/1.1 that writes what it is told to, also what no library would. */
final class RawHttp1 implements AutoCloseable {

  /**
   * A response.
   *
   * @param status its status
   * @param headers its headers, in lower case, each as {@code name: value}
   * @param body its body
   */
  record Response(int status, List<String> headers, String body) {}

  final Socket socket;
  private final InputStream in;

  RawHttp1(TestServer server) throws IOException {
    socket = new Socket("localhost", server.server.getPort());
    socket.setSoTimeout(20_000);
    in = socket.getInputStream();
  }

  /** A request with a body, as text. */
  static String post(String rpc, String body, String... headers) {
    return "POST "
        + TestServer.SERVICE
        + rpc
        + " HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: "
        + body.length()
        + "\r\n"
        + String.join("", java.util.Arrays.stream(headers).map(line -> line + "\r\n").toList())
        + "\r\n"
        + body;
  }

  void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  Response read() throws IOException {
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      headers.add(line.toLowerCase(Locale.ROOT));
    }
    return new Response(status, headers, status == 100 ? "" : body(headers));
  }

  private String body(List<String> headers) throws IOException {
    for (String header : headers) {
      if (header.startsWith("content-length: ")) {
        return text(Integer.parseInt(header.substring(16)));
      }
    }
    if (!headers.contains("transfer-encoding: chunked")) {
      return new String(in.readAllBytes(), ISO_8859_1);
    }
    StringBuilder body = new StringBuilder();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.append(text(size));
      line();
    }
    line();
    return body.toString();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String text(int bytes) throws IOException {
    byte[] text = new byte[bytes];
    new DataInputStream(in).readFully(text);
    return new String(text, ISO_8859_1);
  }

  String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("after: " + line);
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  /** Whether the server has closed the connection; waits for it or for another byte. */
  boolean isClosed() throws IOException {
    return in.read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
