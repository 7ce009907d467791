package io.vention.micronaut.processor.scan;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.annotation.processing.visitor.JavaVisitorContext;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.EnumElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.micronaut.inject.ast.TypedElement;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was noted of classes, when they were compiled, back on their elements where only the
 * class file is seen.
 *
 * <p>Not as annotations: these would get into the beans that Micronaut makes, which then were
 * others than those made from sources.
 */
final class Notes {

  /** Javac's elements are of one compilation each, and what is noted of them goes with them. */
  private static final Map<Object, Note> NOTED = Collections.synchronizedMap(new WeakHashMap<>());

  private final Compilation compilation;
  private final Filer filer;
  private final Signatures signatures;
  private final Map<String, NoteFile> files = new HashMap<>();

  Notes(Compilation compilation, JavaVisitorContext context) {
    this.compilation = compilation;
    this.filer = context.getProcessingEnv().getFiler();
    this.signatures = new Signatures(context.getTypes());
  }

  private record Note(@Nullable String comment, boolean nullable, @Nullable String name) {

    static final Note NONE = new Note(null, false, null);
  }

  /** The comment that an element had in its source. */
  static Optional<String> comment(Element element) {
    return Optional.ofNullable(of(element).comment());
  }

  /** Whether an element's type was {@code @Nullable} in its source. */
  static boolean isNullable(Element element) {
    return of(element).nullable();
  }

  /** The name that a parameter had in its source. */
  static String name(TypedElement parameter) {
    return Optional.ofNullable(of(parameter).name()).orElse(parameter.getName());
  }

  private static Note of(Element element) {
    return element.getNativeType() instanceof JavaNativeElement java && java.element() != null
        ? NOTED.getOrDefault(java.element(), Note.NONE)
        : Note.NONE;
  }

  private static void note(Element element, Note note) {
    if (element.getNativeType() instanceof JavaNativeElement java
        && java.element() != null
        && !note.equals(Note.NONE)) {
      NOTED.put(java.element(), note);
    }
  }

  /** The notes to leave for a class; empty where there is nothing to note. */
  NoteFile take(ClassElement type) {
    return new NoteTaker(signatures).of(type);
  }

  /** Puts what is known of a type on it and its members. */
  void putOn(ClassElement type) {
    NoteFile file = file(type);
    if (file.isEmpty()) {
      return;
    }
    put(file, "", type);
    if (type instanceof EnumElement enumeration) {
      enumeration
          .elements()
          .forEach(constant -> put(file, NoteFile.field(constant.getName()), constant));
      return;
    }
    type.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared().onlyInstance())
        .forEach(field -> put(file, NoteFile.field(field.getName()), field));
    type.getEnclosedElements(ElementQuery.CONSTRUCTORS).forEach(method -> put(file, method));
    type.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared())
        .forEach(method -> put(file, method));
  }

  /** Puts what is known of methods on them, and the comments of those that they override. */
  void putOn(List<MethodElement> methods) {
    for (MethodElement method : methods) {
      put(file(method.getDeclaringType()), method);
      for (MethodElement overridden : method.getOverriddenMethods()) {
        if (!Comments.javadoc(method).equals(Javadoc.NONE)) {
          break;
        }
        Note own = of(method);
        comment(overridden, doc -> note(method, new Note(doc, own.nullable(), own.name())));
      }
    }
  }

  private void comment(MethodElement method, Consumer<String> consumer) {
    signatures
        .of(method)
        .flatMap(signature -> file(method.getDeclaringType()).doc(NoteFile.method(signature)))
        .ifPresent(consumer);
  }

  private void put(NoteFile file, MethodElement method) {
    if (!file.isEmpty()) {
      signatures.of(method).ifPresent(signature -> put(file, NoteFile.method(signature), method));
    }
  }

  private static void put(NoteFile file, String key, MethodElement method) {
    put(file, key, (Element) method);
    ParameterElement[] parameters = method.getParameters();
    for (int at = 0; at < parameters.length; at++) {
      ParameterElement parameter = parameters[at];
      String ofParameter = NoteFile.parameter(key, at);
      put(file, ofParameter, (Element) parameter);
    }
  }

  private static void put(NoteFile file, String key, Element element) {
    note(
        element,
        new Note(file.doc(key).orElse(null), file.isNullable(key), file.name(key).orElse(null)));
  }

  private NoteFile file(ClassElement type) {
    return compilation.hasSource(type)
        ? NoteFile.NONE
        : files.computeIfAbsent(type.getName(), this::read);
  }

  /** What was compiled before goes to the same folder: it is not always on the class path. */
  private NoteFile read(String className) {
    String path = "META-INF/" + NoteFile.path(className);
    for (StandardLocation location :
        List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      try {
        return NoteFile.parse(
            filer.getResource(location, "", path).getCharContent(true).toString());
      } catch (IOException notThere) {
        // the class was compiled without the processor, or there was nothing to note
      }
    }
    return NoteFile.NONE;
  }
}
