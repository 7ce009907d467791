package io.vention.benchmarks.netty;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How an item is written: by hand, since what is measured is not the writing. */
enum Format {
  JSON {
    @Override
    byte[] item(int sequence, String note) {
      return ("{\"sequence\":"
              + sequence
              + ",\"xMm\":1250.25,\"yMm\":-310.5,\"zMm\":78.125,\"note\":\""
              + note
              + "\"}")
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  PROTO {
    @Override
    byte[] item(int sequence, String note) {
      ByteBuffer out = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
      out.put((byte) (1 << 3));
      for (int rest = sequence; rest != 0; rest >>>= 7) {
        out.put((byte) (rest > 0x7f ? (rest & 0x7f) | 0x80 : rest));
      }
      out.put((byte) ((2 << 3) | 1)).putDouble(1250.25);
      out.put((byte) ((3 << 3) | 1)).putDouble(-310.5);
      out.put((byte) ((4 << 3) | 1)).putDouble(78.125);
      out.put((byte) ((5 << 3) | 2)).put((byte) note.length());
      out.put(note.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(out.array(), out.position());
    }
  };

  private static final int FIRST_SEQUENCE = 1_000_000;

  abstract byte[] item(int sequence, String note);

  /** The item of an index, in the envelope of Connect. */
  byte[] envelope(int index, String note) {
    byte[] item = item(FIRST_SEQUENCE + index, note);
    return ByteBuffer.allocate(5 + item.length).put((byte) 0).putInt(item.length).put(item).array();
  }

  static Format of(CharSequence contentType) {
    return contentType.toString().endsWith("json") ? JSON : PROTO;
  }
}
