package io.vention.testsuite.migration;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A subscriber of a stream in JSON, on a socket of its own, so that a test decides what is read and
 * when. Subscribed as soon as it is open: the server's headers come then.
 */
final class Subscription implements Closeable {

  private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
  private static final int READ_TIMEOUT_MS = 30_000;
  private static final int SMALL_BYTES = 16 * 1024;
  private static final int END_OF_STREAM = 2;

  private final Socket socket;
  private final DataInputStream in;
  private int chunkBytes;

  private Subscription(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), SMALL_BYTES));
  }

  static Subscription open(URI uri) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL_BYTES); // who does not read is noticed soon
    socket.setSoTimeout(READ_TIMEOUT_MS);
    socket.connect(new InetSocketAddress(InetAddress.getByName(uri.getHost()), uri.getPort()));
    Subscription subscription = new Subscription(socket);
    subscription.request(uri);
    return subscription;
  }

  private void request(URI uri) throws IOException {
    OutputStream out = socket.getOutputStream();
    String head =
        "POST %s HTTP/1.1\r\nhost: %s\r\ncontent-type: application/connect+json\r\n"
                .formatted(uri.getPath(), uri.getAuthority())
            + "content-length: 7\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(new byte[] {0, 0, 0, 0, 2, '{', '}'});
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status + " (expected: 200)");
    }
    while (!line().isEmpty()) {
      // headers
    }
  }

  /** The next message's JSON; that of the end of the stream too. */
  String next() throws IOException {
    byte flags = read();
    byte[] message = new byte[read() << 24 | u8() << 16 | u8() << 8 | u8()];
    for (int i = 0; i < message.length; i++) {
      message[i] = read();
    }
    String json = new String(message, StandardCharsets.UTF_8);
    if (flags != 0) {
      throw new IOException((flags == END_OF_STREAM ? "ended: " : "flags " + flags + ": ") + json);
    }
    return json;
  }

  /** The numbers of the next so many items. */
  List<Integer> numbers(int count) throws IOException {
    List<Integer> numbers = new ArrayList<>(count);
    while (numbers.size() < count) {
      numbers.add(number(next()));
    }
    return numbers;
  }

  private static int number(String json) throws IOException {
    Matcher number = NUMBER.matcher(json);
    if (!number.find()) {
      throw new IOException(json + " (expected: an item with its number)");
    }
    return Integer.parseInt(number.group(1));
  }

  private int u8() throws IOException {
    return read() & 0xff;
  }

  /** One byte of the body, which comes in chunks. */
  private byte read() throws IOException {
    if (chunkBytes == 0) {
      String size = line();
      chunkBytes = Integer.parseInt(size.isEmpty() ? line() : size, 16);
    }
    chunkBytes--;
    return in.readByte();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed (expected: more)");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** Closes the connection, whatever comes on it. */
  void leave() throws IOException {
    socket.close();
  }

  @Override
  public void close() throws IOException {
    leave();
  }
}
