package io.vention.micronaut.boot;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that the {@code .proto} is written to. */
final class ProtoFile {

  private static final Logger LOG = LoggerFactory.getLogger(ProtoFile.class);

  private final Path path;

  ProtoFile(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  /** What became of a text. */
  enum Outcome {
    /** It was written. */
    WRITTEN,
    /** The file had it already, and was left alone: its time tells builds whether it changed. */
    UNCHANGED
  }

  /** Writes the {@code .proto} of an application where its configuration says so. */
  static void emit(Surface surface) {
    if (surface.settings().emit()) {
      ProtoFile file = new ProtoFile(surface.settings().protoPath());
      if (file.write(surface.schema().proto()) == Outcome.WRITTEN) {
        LOG.info("Wrote {}", file.path());
      }
    }
  }

  Path path() {
    return path;
  }

  /**
   * Makes the file have a text. Readers see the text that was there or the new one, and no part of
   * one.
   *
   * @throws InvalidApplicationException if the file cannot be written
   */
  Outcome write(String text) {
    try {
      if (Files.isRegularFile(path) && Files.readString(path).equals(text)) {
        return Outcome.UNCHANGED;
      }
      Files.createDirectories(path.getParent());
      replace(text);
      return Outcome.WRITTEN;
    } catch (IOException e) {
      throw new InvalidApplicationException(
          List.of(
              Settings.PROTO_PATH.name()
                  + ": "
                  + path
                  + " cannot be written: "
                  + e
                  + " (expected: a file in a folder that this process may make and write to)"));
    }
  }

  private void replace(String text) throws IOException {
    // not createTempFile, whose files only their owner may read
    Path beside =
        path.resolveSibling("." + path.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(beside, text);
      move(beside);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void move(Path written) throws IOException {
    try {
      Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
