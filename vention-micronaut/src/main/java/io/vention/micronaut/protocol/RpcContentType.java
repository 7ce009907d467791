package io.vention.micronaut.protocol;

import io.vention.micronaut.codec.WireFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The content types of the Connect protocol. */
enum RpcContentType {
  // Connect: Unary-Content-Type, Streaming-Content-Type
  UNARY_JSON("application/json", WireFormat.JSON, false),
  UNARY_PROTO("application/proto", WireFormat.PROTO, false),
  STREAM_JSON("application/connect+json", WireFormat.JSON, true),
  STREAM_PROTO("application/connect+proto", WireFormat.PROTO, true);

  static final String UNARY = UNARY_JSON.text + ", " + UNARY_PROTO.text;
  static final String STREAMING = STREAM_JSON.text + ", " + STREAM_PROTO.text;

  private final String text;
  private final WireFormat format;
  private final boolean streaming;

  RpcContentType(String text, WireFormat format, boolean streaming) {
    this.text = text;
    this.format = format;
    this.streaming = streaming;
  }

  /**
   * Finds a content type.
   *
   * @param header the header's value; parameters are skipped but for a charset, which must be UTF-8
   * @return the content type; null if it is none of these
   */
  static @Nullable RpcContentType of(@Nullable String header) {
    if (header == null) {
      return null;
    }
    int semicolon = header.indexOf(';');
    String type = (semicolon < 0 ? header : header.substring(0, semicolon)).strip();
    for (RpcContentType candidate : values()) {
      if (candidate.text.equalsIgnoreCase(type)) {
        return semicolon < 0 || isUtf8(header.substring(semicolon + 1)) ? candidate : null;
      }
    }
    return null;
  }

  private static boolean isUtf8(String parameters) {
    for (String parameter : parameters.toLowerCase(Locale.ROOT).split(";", -1)) {
      String[] parts = parameter.strip().split("=", 2);
      if (parts.length == 2 && parts[0].equals("charset")) {
        String charset = parts[1].replace("\"", "");
        return charset.equals("utf-8") || charset.equals("us-ascii");
      }
    }
    return true;
  }

  String text() {
    return text;
  }

  WireFormat format() {
    return format;
  }

  boolean streaming() {
    return streaming;
  }
}
