package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.processor.RecordingProcessor.Generated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module that is compiled as Gradle compiles incrementally with isolating processors: what
 * changed and what depends on it, as Gradle finds that from class files and originating elements
 * (ClassSetAnalysis, RecompilationSpec). Gradle itself is not to be had from Maven Central.
 */
final class IncrementalBuild {

  private final Path folder;
  private final List<Path> modules;
  private final Map<String, SourceText> sources = new TreeMap<>();
  private final Generated generated = new Generated();

  IncrementalBuild(Path folder, Path... modules) {
    this.folder = folder;
    this.modules = List.of(modules);
  }

  /** Compiles everything. */
  IncrementalBuild clean(SourceText... all) {
    for (SourceText source : all) {
      sources.put(path(source), source);
    }
    compile(sources.values(), Set.of());
    return this;
  }

  /** Compiles what is new or changed, and what depends on it. */
  void change(SourceText... changed) {
    Set<String> paths = new HashSet<>();
    for (SourceText source : changed) {
      sources.put(path(source), source);
      paths.add(path(source));
    }
    recompile(paths, Set.of());
  }

  /** Takes a source file away, and compiles what depends on it. */
  void remove(String path, SourceText... changed) {
    sources.remove(path);
    Set<String> paths = new HashSet<>(Set.of(path));
    for (SourceText source : changed) {
      sources.put(path(source), source);
      paths.add(path(source));
    }
    recompile(paths, Set.of());
  }

  /** Compiles what depends on classes of other modules that have changed. */
  void libraryChanged(String... classes) {
    recompile(Set.of(), Set.of(classes));
  }

  private void recompile(Set<String> changedSources, Set<String> changedClasses) {
    Map<String, ClassReferences> output = output();
    Set<String> stale =
        output.values().stream()
            .filter(type -> changedSources.contains(type.sourcePath()))
            .map(ClassReferences::name)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> changed = new HashSet<>(stale);
    changed.addAll(changedClasses);
    addDependents(changed, stale, output);
    Set<String> paths = new TreeSet<>(changedSources);
    stale.forEach(name -> paths.add(Objects.requireNonNull(output.get(name)).sourcePath()));
    paths.retainAll(sources.keySet());
    Set<String> reprocessed = reprocessed(stale, paths, output);
    stale.forEach(this::delete);
    reprocessed.forEach(this::deleteGenerated);
    compile(paths.stream().map(sources::get).toList(), reprocessed);
  }

  /** Dependents of dependents only where these show what they depend on. */
  private void addDependents(
      Set<String> changed, Set<String> stale, Map<String, ClassReferences> output) {
    Deque<String> open = new ArrayDeque<>(changed);
    Set<String> seen = new HashSet<>(changed);
    while (!open.isEmpty()) {
      String name = open.pop();
      for (ClassReferences type : output.values()) {
        boolean accessible = type.accessible().contains(name);
        if (type.all().contains(name)) {
          stale.add(type.name());
          // all classes of a file are compiled together
          output.values().stream()
              .filter(other -> sources.containsKey(type.sourcePath()))
              .filter(other -> other.sourcePath().equals(type.sourcePath()))
              .forEach(other -> stale.add(other.name()));
        }
        if (accessible && seen.add(type.name())) {
          open.push(type.name());
        }
      }
      for (String made : generated.types().getOrDefault(name, Set.of())) {
        if (output.containsKey(made)) {
          stale.add(made);
        }
        if (seen.add(made)) {
          open.push(made);
        }
      }
    }
  }

  /** The classes that are not compiled, but had files generated that are. */
  private Set<String> reprocessed(
      Set<String> stale, Set<String> paths, Map<String, ClassReferences> output) {
    return generated.types().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(stale::contains))
        .map(Map.Entry::getKey)
        .filter(origin -> output.containsKey(origin) && !stale.contains(origin))
        .filter(origin -> !paths.contains(Objects.requireNonNull(output.get(origin)).sourcePath()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void delete(String name) {
    deleteFile(name.replace('.', '/') + ".class");
    deleteGenerated(name);
  }

  private void deleteGenerated(String origin) {
    removed(generated.resources(), origin).forEach(this::deleteFile);
    removed(generated.types(), origin)
        .forEach(made -> deleteFile(made.replace('.', '/') + ".class"));
  }

  private static Set<String> removed(Map<String, Set<String>> from, String origin) {
    Set<String> made = from.remove(origin);
    return made == null ? Set.of() : made;
  }

  private void deleteFile(String path) {
    try {
      Files.deleteIfExists(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Collection<SourceText> compiled, Set<String> reprocessed) {
    if (compiled.isEmpty() && reprocessed.isEmpty()) {
      return;
    }
    assertThat(Compiled.recorded(folder, modules, compiled, reprocessed, generated).said())
        .isEmpty();
  }

  private Map<String, ClassReferences> output() {
    return files()
        .filter(file -> file.toString().endsWith(".class"))
        .map(ClassReferences::of)
        .collect(Collectors.toMap(ClassReferences::name, type -> type));
  }

  private Stream<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve(Compiled.GENERATED_SOURCES)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files as they are now. */
  Map<String, String> content() {
    return files()
        .collect(
            Collectors.toMap(
                file -> folder.relativize(file).toString(),
                IncrementalBuild::digest,
                (one, other) -> one,
                TreeMap::new));
  }

  private static String digest(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length + " bytes, hash " + Arrays.hashCode(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares with the same sources compiled anew into another folder. */
  Map<String, String> anew(Path other) {
    return new IncrementalBuild(other, modules.toArray(Path[]::new))
        .clean(sources.values().toArray(SourceText[]::new))
        .content();
  }

  private static String path(SourceText source) {
    return source.toUri().getPath().substring(1);
  }
}
