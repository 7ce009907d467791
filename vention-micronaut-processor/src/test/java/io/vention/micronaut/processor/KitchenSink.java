package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.service.SoftServiceLoader;
import io.vention.micronaut.schema.RpcPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources with each row of the mapping, which compile without a warning. */
final class KitchenSink {

  private static final Path SOURCES = Path.of("src/test/kitchen-sink");

  private KitchenSink() {}

  /** Compiles the sources, with others. */
  static Compiled compile(Path folder, SourceText... others) {
    List<SourceText> sources = new ArrayList<>(List.of(others));
    try (Stream<Path> files = Files.list(SOURCES)) {
      files.sorted().map(SourceText::copy).forEach(sources::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Compiled compiled = Compiled.of(folder, sources.toArray(SourceText[]::new));
    assertThat(compiled.said()).isEmpty();
    return compiled;
  }

  /** The parts as the application finds them. */
  static List<RpcPart> parts(Compiled compiled) {
    List<RpcPart> parts = new ArrayList<>();
    SoftServiceLoader.load(RpcPart.class, compiled.loader()).collectAll(parts);
    return parts;
  }
}
