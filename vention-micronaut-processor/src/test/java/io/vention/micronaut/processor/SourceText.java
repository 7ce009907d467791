package io.vention.micronaut.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.tools.SimpleJavaFileObject;

/** A source file that is not on disk. */
final class SourceText extends SimpleJavaFileObject {

  private final String text;

  /**
   * A source file.
   *
   * @param path its path, such as {@code app/Gantry.java}
   * @param text its text
   */
  SourceText(String path, String text) {
    super(URI.create("string:///" + path), Kind.SOURCE);
    this.text = text;
  }

  /** Another source file changed. */
  static SourceText of(SourceText source, UnaryOperator<String> change) {
    String path = source.toUri().getPath().substring(1);
    return new SourceText(path, change.apply(source.text));
  }

  /** A copy of a file on disk. */
  static SourceText copy(Path file) {
    try {
      return new SourceText(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
