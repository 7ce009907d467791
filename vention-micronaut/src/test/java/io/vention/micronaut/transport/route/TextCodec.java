package io.vention.micronaut.transport.route;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.StringValue;
import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.JsonReader;
import io.vention.micronaut.codec.JsonWriter;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.MessageSizes;
import io.vention.micronaut.codec.ProtoReader;
import io.vention.micronaut.codec.ProtoWriter;
import io.vention.micronaut.codec.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A codec by hand: {@code message Text { string value = 1; }}. */
final class TextCodec implements MessageCodec<String> {

  static final TextCodec TEXT = new TextCodec();

  /** A value that the message cannot hold. */
  static final String UNENCODABLE = "unencodable";

  private TextCodec() {}

  @Override
  public String messageName() {
    return "Text";
  }

  @Override
  public byte[] encode(String message, WireFormat format) {
    if (UNENCODABLE.equals(message)) {
      throw new UnencodableValueException("Text.value: secret of the value", null);
    }
    if (format == WireFormat.PROTO) {
      return StringValue.of(message).toByteArray();
    }
    String json =
        "{\"value\":\""
            + new String(JsonStringEncoder.getInstance().quoteAsString(message))
            + "\"}";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] encodeEnveloped(String message, WireFormat format) {
    byte[] bytes = encode(message, format);
    return ByteBuffer.allocate(5 + bytes.length)
        .put((byte) 0)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  @Override
  public byte[] encodeShared(String message) {
    return encodeEnveloped(message, WireFormat.PROTO);
  }

  @Override
  public String decode(byte[] bytes, int offset, int length, WireFormat format)
      throws MalformedMessageException {
    try {
      return format == WireFormat.PROTO
          ? StringValue.parseFrom(ByteBuffer.wrap(bytes, offset, length)).getValue()
          : json(new JsonFactory().createParser(bytes, offset, length));
    } catch (InvalidProtocolBufferException e) {
      throw new MalformedMessageException("Text: " + e.getMessage());
    } catch (MalformedMessageException e) {
      throw e;
    } catch (IOException e) {
      throw new MalformedMessageException("Text.value: not JSON");
    }
  }

  private static String json(JsonParser json) throws IOException {
    String value = "";
    if (json.nextToken() == null) {
      throw new MalformedMessageException("Text: nothing (expected: an object)");
    }
    while (json.nextToken() != null) {
      if (json.currentToken().isScalarValue()) {
        if (json.currentToken().isNumeric()) {
          throw new MalformedMessageException("Text.value: a number (expected: a string)");
        }
        value = json.getText();
      }
    }
    return value;
  }

  @Override
  public int size(String message, MessageSizes sizes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void write(String message, ProtoWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String read(ProtoReader in) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void writeJson(String message, JsonWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String readJson(JsonReader in) {
    throw new UnsupportedOperationException();
  }
}
