package io.vention.micronaut.codec;

import java.util.Arrays;

/** Which fields a JSON object has given, for each of the objects that are being read. */
final class SeenFields {

  private static final int BITS = Long.SIZE;

  // Objects lie one behind the other: a word for each 64 fields, then where the outer object begins
  private long[] words = new long[8];
  private int base;
  private int end;

  void enter(int fields) {
    int count = (fields + BITS - 1) / BITS;
    words = end + count + 1 > words.length ? Arrays.copyOf(words, 2 * (end + count + 1)) : words;
    Arrays.fill(words, end, end + count, 0);
    words[end + count] = base;
    base = end;
    end += count + 1;
  }

  void leave() {
    int outer = (int) words[end - 1];
    end = base;
    base = outer;
  }

  /** Notes a field of the innermost object; false if it was there before. */
  boolean add(int place) {
    int word = base + place / BITS;
    long bit = 1L << place;
    boolean added = (words[word] & bit) == 0;
    words[word] |= bit;
    return added;
  }
}
