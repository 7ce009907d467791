package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** javac as strict as a user may have it, from memory to memory. */
final class InMemoryCompiler {

  private static final List<String> OPTIONS =
      List.of("-Xlint:all,-processing,-classfile", "-Werror", "-proc:none", "--release", "17");

  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  private InMemoryCompiler() {}

  /**
   * Compiles sources.
   *
   * @return a loader of the classes
   */
  static ClassLoader compile(List<JavaSource> sources) {
    InMemoryCompiler compiler = new InMemoryCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach(source -> files.add(new Source(source)));
    JavaFileManager manager =
        compiler.new Output(javac.getStandardFileManager(diagnostics, null, null));
    javac.getTask(null, manager, diagnostics, OPTIONS, null, files).call();
    assertThat(diagnostics.getDiagnostics()).isEmpty();
    return compiler.new Loader();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(JavaSource source) {
      super(
          URI.create("mem:///" + source.type().canonicalName().replace('.', '/') + ".java"),
          Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Output extends ForwardingJavaFileManager<JavaFileManager> {

    Output(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(className, bytes);
          return bytes;
        }
      };
    }
  }

  private final class Loader extends ClassLoader {

    Loader() {
      super(InMemoryCompiler.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
