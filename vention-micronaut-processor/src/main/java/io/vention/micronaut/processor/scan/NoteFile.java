package io.vention.micronaut.processor.scan;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a class's source says that its class file does not tell compilations to come: comments,
 * names of parameters, and {@code @Nullable} where it annotates a type, which javac does not read
 * from class files before JDK 22.
 *
 * <p>The file is a {@link Properties} file, sorted and without a date, so that the same source
 * gives the same bytes. Its keys are those below; one that a later version adds is skipped by
 * earlier ones.
 */
final class NoteFile {

  static final NoteFile NONE = new NoteFile(new TreeMap<>());

  private static final String VERSION_KEY = "version";
  private static final String VERSION = "1";

  private final Map<String, String> notes;

  private NoteFile(Map<String, String> notes) {
    this.notes = notes;
  }

  static NoteFile empty() {
    return new NoteFile(new TreeMap<>());
  }

  /** The path of a class's file under {@code META-INF}. */
  static String path(String className) {
    return "vention/" + className + ".properties";
  }

  static String field(String name) {
    return "field." + name;
  }

  static String method(String signature) {
    return "method." + signature;
  }

  static String parameter(String method, int index) {
    return method + "." + index;
  }

  void doc(String element, String comment) {
    notes.put(key(element, "doc"), comment);
  }

  void nullable(String element) {
    notes.put(key(element, "nullable"), "true");
  }

  void name(String element, String name) {
    notes.put(key(element, "name"), name);
  }

  Optional<String> doc(String element) {
    return Optional.ofNullable(notes.get(key(element, "doc")));
  }

  boolean isNullable(String element) {
    return notes.containsKey(key(element, "nullable"));
  }

  Optional<String> name(String element) {
    return Optional.ofNullable(notes.get(key(element, "name")));
  }

  /** The class itself is the empty element. */
  private static String key(String element, String what) {
    return element.isEmpty() ? what : element + "." + what;
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  String text() {
    Properties lines = new Properties();
    lines.putAll(notes);
    lines.setProperty(VERSION_KEY, VERSION);
    StringWriter text = new StringWriter();
    try {
      lines.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // the first line has the date
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Reads a file; one of another version says nothing. */
  static NoteFile parse(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> notes = new TreeMap<>();
    if (VERSION.equals(lines.getProperty(VERSION_KEY))) {
      lines.stringPropertyNames().forEach(key -> notes.put(key, lines.getProperty(key)));
    }
    return new NoteFile(notes);
  }
}
