package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.PartModel;
import java.util.List;

/**
 * What was found in a class.
 *
 * @param part its RPCs; complete only where there are no problems
 * @param generated the types whose codecs are to be generated
 * @param implemented whether it is an interface that is to be implemented
 * @param marks the annotations that are to be added
 * @param problems what is wrong with it
 */
public record ScannedClass(
    PartModel part,
    List<ScannedType> generated,
    boolean implemented,
    List<Mark> marks,
    List<Problem> problems) {

  public ScannedClass {
    generated = List.copyOf(generated);
    marks = List.copyOf(marks);
    problems = List.copyOf(problems);
  }
}
