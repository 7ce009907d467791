package io.vention.micronaut.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.ConcurrentModificationException;

/** JSON to and from bytes, by jackson-core. */
final class Json {

  /** Each level of messages may have an array or a map around it. */
  private static final int MAX_NESTING = 2 * FieldPath.MAX_DEPTH;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_NESTING)
                  .maxNumberLength(JsonNumber.MAX_CHARS)
                  // The size of the whole message is limited by whoever received it
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          // Per thread there would be a pool for each virtual thread
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          // Names come from clients, and interned strings are the whole machine's
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          // RFC 8259, section 8.1: UTF-8 and nothing else
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private Json() {}

  /** Encodes a message behind some bytes that the caller fills in. */
  static <T> byte[] encode(MessageCodec<T> codec, T message, JsonStyle style, int bytesBefore) {
    BufferRecycler recycler = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
      for (int at = 0; at < bytesBefore; at++) {
        bytes.append(0);
      }
      try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
        codec.writeJson(message, new JsonWriter(out, style, codec.messageName()));
      }
      return bytes.toByteArray();
    } catch (ConcurrentModificationException e) {
      throw Proto.changed(codec, e);
    } catch (IOException e) {
      throw new IllegalStateException("JSON cannot be written to memory", e);
    } finally {
      recycler.releaseToPool();
    }
  }

  static <T> T decode(MessageCodec<T> codec, byte[] bytes, int offset, int length, JsonStyle style)
      throws MalformedMessageException {
    if (!Utf8.isWellFormed(bytes, offset, length)) {
      throw new MalformedMessageException("malformed JSON: ill-formed UTF-8");
    }
    try (JsonParser parser = FACTORY.createParser(bytes, offset, length)) {
      return decode(codec, new JsonReader(parser, bytes, offset, style));
    } catch (MalformedMessageException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("JSON cannot be read from memory", e);
    }
  }

  private static <T> T decode(MessageCodec<T> codec, JsonReader in) throws IOException {
    JsonParser parser = in.parser();
    try {
      if (parser.nextToken() == null) {
        throw in.path().malformed("malformed JSON: there is none");
      }
      T message = codec.readJson(in);
      if (parser.nextToken() != null) {
        throw new MalformedMessageException("malformed JSON: more follows after the message");
      }
      return message;
    } catch (JsonProcessingException e) {
      throw in.path().malformed(problem(e, parser));
    }
  }

  /** What is wrong, in place of Jackson's own words, which tell of its classes. */
  private static String problem(JsonProcessingException e, JsonParser parser) {
    if (e instanceof StreamConstraintsException) {
      return "JSON that is nested deeper than %d levels, or a number of more than %d characters"
          .formatted(MAX_NESTING, JsonNumber.MAX_CHARS);
    }
    if (e instanceof JsonEOFException) {
      return "malformed JSON: it ends too early";
    }
    return "malformed JSON in line %d, column %d"
        .formatted(parser.currentLocation().getLineNr(), parser.currentLocation().getColumnNr());
  }
}
