package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.visitor.VisitorContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the RPCs of classes. Keeps what it knows of types for all classes of a compilation. */
public final class ClassScanner {

  private static final String INTRODUCTION = "io.micronaut.aop.Introduction";

  private final Compilation compilation;
  private @Nullable TypeScanner types;

  /**
   * A scanner for one compilation.
   *
   * @param context Micronaut's
   */
  public ClassScanner(VisitorContext context) {
    this.compilation = new Compilation(context);
  }

  /**
   * Scans a class.
   *
   * @param element a class or interface
   * @return what was found: the RPCs of the class as a bean, and those of the bundles that it makes
   */
  public List<ScannedClass> scan(ClassElement element) {
    List<ScannedClass> found = new ArrayList<>();
    found.add(own(element));
    found.addAll(new FactoryScanner(typesOf(element), compilation).scan(element));
    found.removeIf(scanned -> scanned.part().isEmpty() && scanned.problems().isEmpty());
    return found;
  }

  /**
   * What is to be noted of a class, and of those in it, for compilations that see class files only.
   *
   * @param element a class or interface
   * @return the texts of files by the classes that they are for, where there is something to note
   */
  public Map<ClassElement, String> notes(ClassElement element) {
    Map<ClassElement, String> notes = new LinkedHashMap<>();
    if (compilation.hasSource(element)) {
      collectNotes(element, notes);
    }
    return notes;
  }

  /**
   * What is to be noted of a message.
   *
   * @param type its class
   * @return the text of its file; empty where there is nothing to note
   */
  public Optional<String> messageNotes(ClassElement type) {
    return compilation.hasSource(type)
        ? Optional.of(compilation.notes().take(type))
            .filter(notes -> !notes.isEmpty())
            .map(NoteFile::text)
        : Optional.empty();
  }

  private void collectNotes(ClassElement element, Map<ClassElement, String> notes) {
    if (isNoteworthy(element)) {
      NoteFile file = compilation.notes().take(element);
      if (!file.isEmpty()) {
        notes.put(element, file.text());
      }
    }
    // Micronaut visits some nested classes, and others not
    element
        .getEnclosedElements(ElementQuery.ALL_INNER_CLASSES.onlyDeclared())
        .forEach(nested -> collectNotes(nested, notes));
  }

  /** Whether it may be a message, or another may inherit its RPCs. */
  private static boolean isNoteworthy(ClassElement element) {
    return element.isRecord()
        || element.isEnum()
        || JavaTypes.isSealed(element)
        || Bundles.isBundle(element)
        || Members.annotated(element).stream()
            .anyMatch(method -> method.getDeclaringType().getName().equals(element.getName()));
  }

  /**
   * The path of that file under {@code META-INF}.
   *
   * @param element a class or interface
   * @return the path
   */
  public static String notesPath(ClassElement element) {
    return NoteFile.path(element.getName());
  }

  private TypeScanner typesOf(ClassElement element) {
    TypeScanner scanner =
        types == null ? new TypeScanner(compilation, element) : types.usedBy(element);
    types = scanner;
    return scanner;
  }

  private ScannedClass own(ClassElement element) {
    BeanClass bean = new BeanClass(element, typesOf(element), compilation);
    List<MethodElement> methods = Members.annotated(element);
    compilation.notes().putOn(methods);
    if (Bundles.isUndeclared(element)) {
      Bundles.checkUndeclared(bean, methods);
      return Parts.none(bean);
    }
    return element.isInterface() && !element.hasStereotype(INTRODUCTION)
        ? new InterfaceScanner(bean).scan(methods)
        : new BeanScanner(bean).scan(methods);
  }
}
