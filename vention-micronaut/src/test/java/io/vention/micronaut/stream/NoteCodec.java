package io.vention.micronaut.stream;

import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.JsonReader;
import io.vention.micronaut.codec.JsonWriter;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.MessageSizes;
import io.vention.micronaut.codec.ProtoReader;
import io.vention.micronaut.codec.ProtoWriter;
import io.vention.micronaut.codec.WireFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Text as its bytes, and in JSON between quotes; it counts what it does, and refuses "bad". */
public final class NoteCodec implements MessageCodec<Note> {

  final AtomicInteger decoded = new AtomicInteger();
  private final Map<WireFormat, AtomicInteger> encoded = new EnumMap<>(WireFormat.class);

  public NoteCodec() {
    for (WireFormat format : WireFormat.values()) {
      encoded.put(format, new AtomicInteger());
    }
  }

  /** How many notes were encoded. */
  int encoded(WireFormat format) {
    return count(format).get();
  }

  /** What a subscriber reads. */
  public static String text(byte[] enveloped, WireFormat format) {
    String text = new String(enveloped, 5, enveloped.length - 5, StandardCharsets.UTF_8);
    return format == WireFormat.JSON ? text.substring(1, text.length() - 1) : text;
  }

  private AtomicInteger count(WireFormat format) {
    AtomicInteger count = encoded.get(format);
    if (count == null) {
      throw new AssertionError(format);
    }
    return count;
  }

  @Override
  public String messageName() {
    return "Note";
  }

  @Override
  public byte[] encodeEnveloped(Note note, WireFormat format) {
    if (note.text.equals("bad")) {
      throw new UnencodableValueException("Note.text: bad (expected: good)", null);
    }
    count(format).incrementAndGet();
    String text = format == WireFormat.JSON ? '"' + note.text + '"' : note.text;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(5 + bytes.length)
        .put((byte) 0)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  @Override
  public Note decode(byte[] bytes, int offset, int length, WireFormat format)
      throws MalformedMessageException {
    if (format != WireFormat.PROTO) {
      throw new MalformedMessageException(format + " (expected: PROTO)");
    }
    decoded.incrementAndGet();
    return new Note(new String(bytes, offset, length, StandardCharsets.UTF_8));
  }

  @Override
  public int size(Note message, MessageSizes sizes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void write(Note message, ProtoWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Note read(ProtoReader in) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void writeJson(Note message, JsonWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Note readJson(JsonReader in) {
    throw new UnsupportedOperationException();
  }
}
