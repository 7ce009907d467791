package io.vention.micronaut.transport.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * An envelope of a Connect stream.
 *
 * @param flags its flags
 * @param text its message
 */
record Envelope(int flags, String text) {

  static byte[] of(int flags, byte[] message) {
    return ByteBuffer.allocate(5 + message.length)
        .put((byte) flags)
        .putInt(message.length)
        .put(message)
        .array();
  }

  static byte[] of(String json) {
    return of(0, json.getBytes(UTF_8));
  }

  /** Reads the next one; waits for it. */
  static Envelope read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int flags = in.readUnsignedByte();
    byte[] message = new byte[in.readInt()];
    in.readFully(message);
    return new Envelope(flags, new String(message, UTF_8));
  }

  /** Reads up to the last one. */
  static List<Envelope> readAll(InputStream stream) throws IOException {
    List<Envelope> all = new ArrayList<>();
    do {
      all.add(read(stream));
    } while (all.get(all.size() - 1).flags() != 2);
    if (stream.read() >= 0) {
      throw new IOException("more than the end of the stream");
    }
    return all;
  }

  static Envelope item(String value) {
    return new Envelope(0, "{\"value\":\"" + value + "\"}");
  }

  static Envelope end(String json) {
    return new Envelope(2, json);
  }
}
