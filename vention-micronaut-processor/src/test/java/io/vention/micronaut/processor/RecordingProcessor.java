package io.vention.micronaut.processor;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A processor that records, as Gradle does, from which class each file was generated. It hides
 * javac's environment behind its own, as Gradle does too.
 */
final class RecordingProcessor implements Processor {

  private final Processor processor;
  private final Generated generated;

  RecordingProcessor(Processor processor, Generated generated) {
    this.processor = processor;
    this.generated = generated;
  }

  /**
   * What was generated.
   *
   * @param types classes by the top-level class that they come from
   * @param resources paths of other files, likewise
   */
  record Generated(Map<String, Set<String>> types, Map<String, Set<String>> resources) {

    Generated() {
      this(new TreeMap<>(), new TreeMap<>());
    }

    private static void add(Map<String, Set<String>> to, String file, Element... origins) {
      Set<String> topLevel =
          Stream.of(origins).map(RecordingProcessor::topLevel).collect(Collectors.toSet());
      if (topLevel.size() != 1) {
        // Gradle: "must have exactly one originating element"
        throw new IllegalStateException(file + ": originating elements " + topLevel);
      }
      to.computeIfAbsent(topLevel.iterator().next(), origin -> new TreeSet<>()).add(file);
    }
  }

  private static String topLevel(Element element) {
    Element at = element;
    while (at.getEnclosingElement() != null
        && at.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      at = at.getEnclosingElement();
    }
    return at.toString();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(
        new Environment(environment, new RecordingFiler(environment.getFiler(), generated)));
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // what the recorded processor claims is its own affair
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }

  private record RecordingFiler(Filer filer, Generated generated) implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      Generated.add(generated.types(), name.toString(), origins);
      return filer.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins)
        throws IOException {
      Generated.add(generated.types(), name.toString(), origins);
      return filer.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
        JavaFileManager.Location location,
        CharSequence packageName,
        CharSequence path,
        Element... origins)
        throws IOException {
      Generated.add(generated.resources(), path.toString(), origins);
      return filer.createResource(location, packageName, path, origins);
    }

    @Override
    public FileObject getResource(
        JavaFileManager.Location location, CharSequence packageName, CharSequence path)
        throws IOException {
      return filer.getResource(location, packageName, path);
    }
  }

  private record Environment(ProcessingEnvironment delegate, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
