package io.vention.micronaut.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that come in parts. */
final class ByteChunks {

  private static final byte[] NONE = {};

  private byte @Nullable [] first;
  private @Nullable List<byte[]> more;
  private int length;

  int length() {
    return length;
  }

  void add(byte[] chunk) {
    length += chunk.length;
    if (first == null) {
      first = chunk;
    } else {
      if (more == null) {
        more = new ArrayList<>();
      }
      more.add(chunk);
    }
  }

  /** All bytes, in one array; not a copy where they came in one part. */
  byte[] join() {
    if (first == null) {
      return NONE;
    }
    if (more == null) {
      return first;
    }
    byte[] all = new byte[length];
    System.arraycopy(first, 0, all, 0, first.length);
    int end = first.length;
    for (byte[] chunk : more) {
      System.arraycopy(chunk, 0, all, end, chunk.length);
      end += chunk.length;
    }
    return all;
  }
}
