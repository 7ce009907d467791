package io.vention.micronaut;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Headers or trailers: names, not case-sensitive, each with its values in order. Safe for use from
 * any thread.
 *
 * <p>Values are printable ASCII; bytes go under names that end in {@code -bin}, in base64, as
 * Connect and gRPC have it.
 *
 * @see <a href="https://connectrpc.com/docs/protocol">Connect: ASCII-Value, Binary-Header</a>
 */
public final class Metadata {

  private static final String BINARY_SUFFIX = "-bin";

  private final Map<String, List<String>> values = new TreeMap<>();
  private final boolean readOnly;

  /** Metadata without values. */
  public Metadata() {
    this(false);
  }

  private Metadata(boolean readOnly) {
    this.readOnly = readOnly;
  }

  /**
   * The first value of a name.
   *
   * @param name the name, in any case
   * @return the value, or null
   */
  public synchronized @Nullable String get(String name) {
    List<String> all = values.get(key(name));
    return all == null ? null : all.get(0);
  }

  /**
   * All values of a name.
   *
   * @param name the name, in any case
   * @return the values in order
   */
  public synchronized List<String> getAll(String name) {
    return List.copyOf(values.getOrDefault(key(name), List.of()));
  }

  /**
   * The first value of a {@code -bin} name, decoded.
   *
   * @param name a name that ends in {@code -bin}
   * @return the bytes, or null
   * @throws IllegalArgumentException if the name has another end or the value is not base64
   */
  public byte @Nullable [] getBinary(String name) {
    requireBinary(name);
    String value = get(name);
    return value == null ? null : Base64.getDecoder().decode(value);
  }

  /**
   * Adds a value.
   *
   * @param name letters, digits, {@code -}, {@code _} and {@code .}
   * @param value printable ASCII
   * @return this
   * @throws IllegalArgumentException if name or value has another character
   * @throws UnsupportedOperationException if this cannot be changed
   */
  public synchronized Metadata add(String name, String value) {
    requireWritable();
    requireName(name);
    requireAscii(name, value);
    values.computeIfAbsent(key(name), k -> new ArrayList<>(1)).add(value);
    return this;
  }

  /**
   * Sets the one value of a name.
   *
   * @param name letters, digits, {@code -}, {@code _} and {@code .}
   * @param value printable ASCII
   * @return this
   * @throws IllegalArgumentException if name or value has another character
   * @throws UnsupportedOperationException if this cannot be changed
   */
  public synchronized Metadata set(String name, String value) {
    requireWritable();
    requireName(name);
    requireAscii(name, value);
    values.put(key(name), new ArrayList<>(List.of(value)));
    return this;
  }

  /**
   * Adds bytes, which travel in base64 without padding.
   *
   * @param name a name that ends in {@code -bin}
   * @param value the bytes
   * @return this
   * @throws IllegalArgumentException if the name has another end
   * @throws UnsupportedOperationException if this cannot be changed
   */
  public Metadata addBinary(String name, byte[] value) {
    requireBinary(name);
    return add(name, Base64.getEncoder().withoutPadding().encodeToString(value));
  }

  /**
   * The names.
   *
   * @return the names in lower case, in alphabetical order
   */
  public synchronized List<String> names() {
    return List.copyOf(values.keySet());
  }

  /**
   * Gives every value to a consumer, by name.
   *
   * @param consumer takes a name in lower case and one of its values
   */
  public synchronized void forEach(BiConsumer<String, String> consumer) {
    values.forEach((name, all) -> all.forEach(value -> consumer.accept(name, value)));
  }

  /**
   * Whether there are no values.
   *
   * @return whether this is empty
   */
  public synchronized boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * The same values, not to be changed.
   *
   * @param source names with their values, as a transport received them
   * @return metadata that refuses changes
   */
  public static Metadata readOnly(Iterable<? extends Map.Entry<String, List<String>>> source) {
    Metadata copy = new Metadata(true);
    for (Map.Entry<String, List<String>> entry : source) {
      copy.values
          .computeIfAbsent(key(entry.getKey()), k -> new ArrayList<>(1))
          .addAll(entry.getValue());
    }
    copy.values.replaceAll((name, all) -> Collections.unmodifiableList(all));
    return copy;
  }

  @Override
  public synchronized String toString() {
    return values.toString();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void requireWritable() {
    if (readOnly) {
      throw new UnsupportedOperationException("the request's headers cannot be changed");
    }
  }

  private static void requireBinary(String name) {
    if (!key(name).endsWith(BINARY_SUFFIX)) {
      throw new IllegalArgumentException("name: " + name + " (expected: an end in -bin)");
    }
  }

  private static void requireName(String name) {
    if (name.isEmpty() || !name.chars().allMatch(Metadata::isNameCharacter)) {
      throw new IllegalArgumentException("name: " + name + " (expected: a-z 0-9 - _ .)");
    }
  }

  private static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }

  private static void requireAscii(String name, String value) {
    if (!value.chars().allMatch(c -> c >= 0x20 && c <= 0x7E)) {
      throw new IllegalArgumentException(
          "value of " + name + " (expected: printable ASCII; bytes go under a name in -bin)");
    }
  }
}
