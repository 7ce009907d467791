package io.vention.micronaut.processor;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.visitor.TypeElementVisitor;
import io.micronaut.inject.visitor.VisitorContext;
import io.vention.micronaut.processor.scan.ClassScanner;
import io.vention.micronaut.processor.scan.ScannedClass;
import io.vention.micronaut.processor.scan.ScannedType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the RPCs of the classes that are compiled, tells what is wrong with them, and writes what
 * the run time needs of them: their parts, codecs and beans.
 */
public final class RpcVisitor implements TypeElementVisitor<Object, Object> {

  /** Before Micronaut's own visitors, which are to see the annotations that are added. */
  private static final int ORDER = 100;

  private @Nullable Compiler compiler;

  @Override
  public VisitorKind getVisitorKind() {
    return VisitorKind.ISOLATING;
  }

  @Override
  public int getOrder() {
    return ORDER;
  }

  @Override
  public void visitClass(ClassElement element, VisitorContext context) {
    if (compiler == null) {
      compiler = new Compiler(context);
    }
    compiler.visit(element);
  }

  @Override
  public void finish(VisitorContext context) {
    if (compiler != null) {
      compiler.unseenBeans.define();
    }
  }

  /** What lives as long as one compilation, over all its rounds. */
  private static final class Compiler {

    private final ClassScanner scanner;
    private final Report report;
    private final Output output;
    private final Implementations implementations;
    private final UnseenBeans unseenBeans;

    Compiler(VisitorContext context) {
      this.scanner = new ClassScanner(context);
      this.report = new Report(context);
      this.output = new Output(context);
      this.implementations = new Implementations(context);
      this.unseenBeans = new UnseenBeans(context);
    }

    void visit(ClassElement element) {
      if (!implementations.visit(element) && !unseenBeans.visit(element)) {
        scanner.scan(element).forEach(scanned -> process(scanned, element));
        scanner.notes(element).forEach(output::writeNotes);
      }
    }

    private void process(ScannedClass scanned, ClassElement element) {
      if (report.problems(scanned.problems())) {
        return;
      }
      scanned.marks().forEach(Marking::apply);
      output.write(scanned, element);
      scanned.generated().stream()
          .map(ScannedType::origin)
          .filter(origin -> !origin.getName().equals(element.getName()))
          .forEach(
              type ->
                  scanner.messageNotes(type).ifPresent(notes -> output.writeNotes(type, notes)));
      if (scanned.implemented()) {
        implementations.expect(scanned.part().home(), element);
      } else if (scanned.part().bean().declaration().isEmpty()) {
        unseenBeans.expect(scanned.part().home(), element);
      }
    }
  }
}
