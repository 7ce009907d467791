package io.vention.micronaut.processor.scan;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The classes that a sealed type permits, which Micronaut's elements do not tell. */
final class PermittedTypes {

  private PermittedTypes() {}

  /** The classes in the order of the type's {@code permits}, or else of its file. */
  static List<TypeElement> of(TypeElement sealed, Trees trees) {
    Stream<TypeElement> permitted =
        sealed.getPermittedSubclasses().stream()
            .map(type -> (TypeElement) ((DeclaredType) type).asElement());
    ClassTree source = trees.getTree(sealed);
    if (source != null && source.getPermitsClause().isEmpty()) {
      // javac lists them as it meets them, which is not always the file's order
      permitted = permitted.sorted(Comparator.comparingLong(type -> position(type, trees)));
    }
    return permitted.toList();
  }

  private static long position(Element type, Trees trees) {
    TreePath path = trees.getPath(type);
    return trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }
}
