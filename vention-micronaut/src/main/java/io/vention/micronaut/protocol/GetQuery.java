package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of a call by GET. Connect: Unary-Get-Request, Query-Get. */
final class GetQuery {

  private final String encoding;
  private final Compression compression;
  private final byte[] text;
  private final boolean base64;

  private GetQuery(String encoding, Compression compression, byte[] text, boolean base64) {
    this.encoding = encoding;
    this.compression = compression;
    this.text = text;
    this.base64 = base64;
  }

  /**
   * Reads a query.
   *
   * @param query what stands behind the question mark; empty for none
   * @throws RpcException if it is none of Connect's
   */
  static GetQuery parse(String query) {
    Map<String, byte[]> parameters = parameters(query);
    String version = text(parameters.get("connect"));
    if (version != null && !version.equals("v1")) {
      throw malformed("connect: " + version + " (expected: v1)");
    }
    byte[] message = parameters.get("message");
    String encoding = text(parameters.get("encoding"));
    if (message == null || encoding == null) {
      throw malformed(
          "the query has no " + (message == null ? "message" : "encoding") + " (expected: one)");
    }
    return new GetQuery(
        encoding,
        Compression.ofRequest(text(parameters.get("compression")), "compression"),
        message,
        "1".equals(text(parameters.get("base64"))));
  }

  /** The message's format: {@code json} or {@code proto}. */
  String encoding() {
    return encoding;
  }

  /** The content type that the encoding stands for; null where it stands for none. */
  @Nullable RpcContentType type() {
    return switch (encoding) {
      case "json" -> RpcContentType.UNARY_JSON;
      case "proto" -> RpcContentType.UNARY_PROTO;
      default -> null;
    };
  }

  /**
   * The message.
   *
   * @param limit how many bytes it may have, before and after decompression
   * @throws RpcException if it has more, or is not what the query says
   */
  byte[] message(int limit) {
    byte[] bytes = base64 ? decoded() : text;
    if (bytes.length > limit) {
      throw MessageLimit.exceeded(limit);
    }
    return compression.decompress(bytes, limit);
  }

  /** Connect: "URL-safe base64, either padded or not"; the other alphabet is taken as well. */
  private byte[] decoded() {
    byte[] urlSafe = text.clone();
    for (int i = 0; i < urlSafe.length; i++) {
      urlSafe[i] = urlSafe[i] == '+' || urlSafe[i] == ' ' ? (byte) '-' : urlSafe[i];
      urlSafe[i] = urlSafe[i] == '/' ? (byte) '_' : urlSafe[i];
    }
    try {
      return Base64.getUrlDecoder().decode(urlSafe);
    } catch (IllegalArgumentException e) {
      throw malformed("the message is not base64, yet base64=1");
    }
  }

  private static Map<String, byte[]> parameters(String query) {
    Map<String, byte[]> parameters = new HashMap<>();
    for (String parameter : query.split("&", -1)) {
      String[] parts = parameter.split("=", 2);
      parameters.putIfAbsent(
          new String(PercentEncoding.decode(parts[0]), StandardCharsets.UTF_8),
          parts.length == 1 ? new byte[0] : PercentEncoding.decode(parts[1]));
    }
    return parameters;
  }

  private static @Nullable String text(byte @Nullable [] value) {
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }

  static RpcException malformed(String what) {
    return new RpcException(Code.INVALID_ARGUMENT, what);
  }
}
