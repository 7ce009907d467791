package io.vention.micronaut.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources compiled as an application's module would be: by javac with Micronaut's processors and
 * this one, with all warnings.
 *
 * @param folder where the classes are
 * @param modules the folders of other modules that they were compiled against
 * @param messages what the compiler said, in order
 */
record Compiled(Path folder, List<Path> modules, List<Message> messages) {

  /** Of no class's package, for its name. */
  static final String GENERATED_SOURCES = "generated-sources";

  /**
   * What the compiler said.
   *
   * @param file the source file; empty for none
   * @param text {@code line: message}, or the message alone
   */
  record Message(String file, String text) {

    private static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
      String text = diagnostic.getMessage(Locale.ROOT);
      JavaFileObject source = diagnostic.getSource();
      return source == null
          ? new Message("", text)
          : new Message(source.getName().substring(1), diagnostic.getLineNumber() + ": " + text);
    }
  }

  /** Compiles against the class path of the tests. */
  static Compiled of(Path folder, SourceText... sources) {
    return of(folder, List.of(), sources);
  }

  /** Compiles against the class path of the tests and folders of other modules. */
  static Compiled of(Path folder, List<Path> modules, SourceText... sources) {
    return compile(folder, modules, micronautProcessors(), List.of("-parameters"), sources);
  }

  /** Compiles against the class path of the tests, without the names of parameters. */
  static Compiled withoutParameters(Path folder, SourceText... sources) {
    return compile(folder, List.of(), micronautProcessors(), List.of(), sources);
  }

  /**
   * Compiles into a folder that may have classes already, and records what is generated.
   *
   * @param reprocessed the names of classes there that are processed, though not compiled
   */
  static Compiled recorded(
      Path folder,
      List<Path> modules,
      Iterable<SourceText> sources,
      Set<String> reprocessed,
      RecordingProcessor.Generated generated) {
    List<Processor> processors =
        micronautProcessors().stream()
            .<Processor>map(processor -> new RecordingProcessor(processor, generated))
            .toList();
    List<Path> classPath = new ArrayList<>(modules);
    classPath.add(folder);
    return compile(folder, classPath, processors, List.of("-parameters"), reprocessed, sources);
  }

  /** Compiles what a processor generated, without processors, against the classes beside it. */
  static Compiled against(Path folder, Path classes, SourceText... sources) {
    return compile(folder, List.of(classes), List.of(), List.of(), sources);
  }

  /** Compiles as a module without annotation processors. */
  static Compiled withoutProcessors(Path folder, SourceText... sources) {
    return compile(folder, List.of(), List.of(), List.of(), sources);
  }

  private static List<Processor> micronautProcessors() {
    return ServiceLoader.load(Processor.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(processor -> processor.getClass().getName().startsWith("io.micronaut."))
        .toList();
  }

  private static Compiled compile(
      Path folder,
      List<Path> modules,
      List<Processor> processors,
      List<String> moreOptions,
      SourceText... sources) {
    return compile(folder, modules, processors, moreOptions, Set.of(), List.of(sources));
  }

  private static Compiled compile(
      Path folder,
      List<Path> modules,
      List<Processor> processors,
      List<String> moreOptions,
      Set<String> reprocessed,
      Iterable<SourceText> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(options(folder, modules));
    options.addAll(moreOptions);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostics, options, reprocessed, sources);
      task.setProcessors(processors);
      task.setLocale(Locale.ROOT);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compiled(
        folder, modules, diagnostics.getDiagnostics().stream().map(Message::of).toList());
  }

  private static List<String> options(Path folder, List<Path> modules) {
    List<String> classPath = new ArrayList<>(modules.stream().map(Path::toString).toList());
    classPath.add(System.getProperty("java.class.path"));
    Path generated = sources(folder);
    generated.toFile().mkdirs();
    return List.of(
        "-Xlint:all,-processing,-classfile,-path",
        "-Xmaxerrs",
        "1000",
        "-d",
        folder.toString(),
        "-s",
        generated.toString(),
        "-classpath",
        String.join(File.pathSeparator, classPath));
  }

  /** A source file that was generated. */
  Path source(String path) {
    return sources(folder).resolve(path);
  }

  /** Generated sources are in a folder of their own, so that none is found on the class path. */
  private static Path sources(Path folder) {
    return folder.resolve(GENERATED_SOURCES);
  }

  /** What the compiler said, without the files' names. */
  List<String> said() {
    return messages.stream().map(Message::text).toList();
  }

  /** A class loader of the compiled classes and the modules beside those of the tests. */
  ClassLoader loader() {
    List<Path> folders = new ArrayList<>(modules);
    folders.add(0, folder);
    try {
      URL[] urls = new URL[folders.size()];
      for (int at = 0; at < urls.length; at++) {
        urls[at] = folders.get(at).toUri().toURL();
      }
      return new URLClassLoader(urls, Objects.requireNonNull(Compiled.class.getClassLoader()));
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
