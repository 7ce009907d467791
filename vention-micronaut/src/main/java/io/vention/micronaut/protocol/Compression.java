package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How a message is compressed. */
enum Compression {
  IDENTITY,
  GZIP;

  /** Messages that fit into a network packet gain nothing. */
  private static final int LEAST_BYTES = 1024;

  /**
   * The compression that a request names.
   *
   * @param header the value of a header such as {@code content-encoding}
   * @param name the header's name, for errors
   * @throws RpcException if it is not supported
   */
  static Compression ofRequest(@Nullable String header, String name) {
    if (header == null || header.isEmpty() || header.equalsIgnoreCase("identity")) {
      return IDENTITY;
    }
    if (header.equalsIgnoreCase("gzip")) {
      return GZIP;
    }
    // Connect: "should return an error with code unimplemented and a message listing the supported"
    throw new RpcException(
        Code.UNIMPLEMENTED, name + ": " + header + " (supported: gzip, identity)");
  }

  /**
   * The compression for a response.
   *
   * @param accepted the value of {@code accept-encoding}
   * @param bytes how many bytes the response has
   */
  static Compression forResponse(@Nullable String accepted, int bytes) {
    return accepted != null && bytes >= LEAST_BYTES && acceptsGzip(accepted) ? GZIP : IDENTITY;
  }

  private static boolean acceptsGzip(String accepted) {
    for (String coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = coding.split(";", 2);
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  byte[] compress(byte[] message) {
    if (this == IDENTITY) {
      return message;
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(message.length / 2 + 64);
    try (OutputStream gzip = new GZIPOutputStream(compressed, 4096)) {
      gzip.write(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory: does not happen
    }
    return compressed.toByteArray();
  }

  /**
   * The message that was compressed.
   *
   * @param limit the most bytes that it may have
   * @throws RpcException if it has more, or the bytes are not compressed in this way
   */
  byte[] decompress(byte[] bytes, int limit) {
    if (this == IDENTITY || bytes.length == 0) {
      return bytes; // Connect: "must not attempt to decompress zero-length HTTP request content"
    }
    byte[] message;
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes), 4096)) {
      message = gzip.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
    } catch (IOException e) {
      throw new RpcException(
          Code.INVALID_ARGUMENT, "the message is not what its headers say: gzip");
    }
    if (message.length > limit) {
      throw MessageLimit.exceeded(limit);
    }
    return message;
  }
}
