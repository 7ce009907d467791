package io.vention.micronaut.processor;

import io.micronaut.annotation.processing.visitor.JavaNativeElement;
import io.micronaut.inject.visitor.VisitorContext;
import io.vention.micronaut.processor.scan.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the compiler what is wrong, each thing once, though several classes may inherit it. */
final class Report {

  private final VisitorContext context;
  private final Set<Told> told = new HashSet<>();

  Report(VisitorContext context) {
    this.context = context;
  }

  private record Told(String message, Object element) {}

  /** Tells problems; returns whether there are any. */
  boolean problems(List<Problem> problems) {
    for (Problem problem : problems) {
      if (told.add(new Told(problem.message(), declaration(problem)))) {
        context.fail(problem.message(), problem.element());
      }
    }
    return !problems.isEmpty();
  }

  private static Object declaration(Problem problem) {
    return problem.element().getNativeType() instanceof JavaNativeElement element
            && element.element() != null
        ? element.element()
        : problem.element();
  }
}
