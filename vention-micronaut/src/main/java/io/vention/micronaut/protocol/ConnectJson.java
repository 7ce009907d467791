package io.vention.micronaut.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.protobuf.Any;
import io.vention.micronaut.Metadata;
import io.vention.micronaut.RpcException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Connect: Error and EndStreamResponse, which are JSON in both formats. */
final class ConnectJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Base64.Encoder UNPADDED = Base64.getEncoder().withoutPadding();

  @FunctionalInterface
  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private ConnectJson() {}

  /** An Error. */
  static byte[] error(RpcException error) {
    return write(json -> writeError(json, error));
  }

  /**
   * An EndStreamResponse.
   *
   * @param error why the call failed; null if it did not
   * @param trailers the trailing metadata, if there is any
   */
  static byte[] endOfStream(@Nullable RpcException error, @Nullable Metadata trailers) {
    return write(
        json -> {
          json.writeStartObject();
          if (error != null) {
            json.writeFieldName("error");
            writeError(json, error);
          }
          if (trailers != null && !trailers.isEmpty()) {
            writeMetadata(json, trailers);
          }
          json.writeEndObject();
        });
  }

  private static void writeError(JsonGenerator json, RpcException error) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", error.code().wireName());
    if (!error.message().isEmpty()) {
      json.writeStringField("message", wellFormed(error.message()));
    }
    if (!error.details().isEmpty()) {
      json.writeArrayFieldStart("details");
      for (Any detail : error.details()) {
        writeDetail(json, detail);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeDetail(JsonGenerator json, Any detail) throws IOException {
    String url = detail.getTypeUrl();
    json.writeStartObject();
    json.writeStringField("type", wellFormed(url.substring(url.lastIndexOf('/') + 1)));
    json.writeStringField("value", UNPADDED.encodeToString(detail.getValue().toByteArray()));
    json.writeEndObject();
  }

  private static void writeMetadata(JsonGenerator json, Metadata trailers) throws IOException {
    json.writeObjectFieldStart("metadata");
    for (String name : trailers.names()) {
      json.writeArrayFieldStart(name);
      for (String value : trailers.getAll(name)) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** Half a surrogate pair has no UTF-8; an error must be told all the same. */
  private static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static byte[] write(Body body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory: does not happen
    }
    return out.toByteArray();
  }
}
