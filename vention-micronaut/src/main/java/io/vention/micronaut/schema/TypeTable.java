package io.vention.micronaut.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings together what the parts say of types: equal ones are one, two of one name are refused. */
final class TypeTable {

  private final Problems problems;
  private final Map<String, Declared> byName = new LinkedHashMap<>();

  TypeTable(Problems problems) {
    this.problems = problems;
  }

  private record Declared(SchemaType type, String user) {}

  /** The types by their simple names. */
  Map<String, SchemaType> of(Collection<RpcPart> parts) {
    for (RpcPart part : parts) {
      part.types().forEach(type -> add(new Declared(type, part.place())));
    }
    Map<String, SchemaType> types = new LinkedHashMap<>();
    byName.forEach((name, declared) -> types.put(name, declared.type()));
    return types;
  }

  private void add(Declared added) {
    Declared known = byName.putIfAbsent(added.type().name(), added);
    if (known == null) {
      return;
    }
    String conflict = conflict(known, added);
    if (conflict != null) {
      problems.add(conflict);
    } else if (comments(added) > comments(known)) {
      byName.put(added.type().name(), added);
    }
  }

  private static @Nullable String conflict(Declared known, Declared added) {
    List<String> knownText = TypePrinter.definition(known.type());
    List<String> addedText = TypePrinter.definition(added.type());
    boolean sameDefinition = knownText.equals(addedText);
    boolean sameOrigin = known.type().origin().equals(added.type().origin());
    if (sameDefinition && (sameOrigin || (isMadeUp(known) && isMadeUp(added)))) {
      return null;
    }
    String name = known.type().name();
    String difference =
        sameDefinition ? "" : "\nThey differ:\n" + LineDiff.between(knownText, addedText);
    if (sameOrigin) {
      return "two versions of "
          + known.type().origin()
          + " are in use:\n  that of "
          + known.user()
          + "\n  that of "
          + added.user()
          + difference
          + "\nCompile both against the same version.";
    }
    return "two types want the name "
        + name
        + ":\n  "
        + describe(known)
        + "\n  "
        + describe(added)
        + difference
        + "\n"
        + wayOut(isMadeUp(known) || isMadeUp(added));
  }

  /** A library compiled without the processor has none. */
  private static int comments(Declared declared) {
    return TypePrinter.documented(declared.type()).size()
        - TypePrinter.definition(declared.type()).size();
  }

  private static String wayOut(boolean madeUp) {
    return madeUp
        ? "A message made up for a method is named after its RPC: give the RPC another name in its"
            + " annotation, or use a record of your own with @ProtoName."
        : "Give one of them another name with @ProtoName.";
  }

  private static boolean isMadeUp(Declared declared) {
    return declared.type().origin().contains("#");
  }

  private static String describe(Declared declared) {
    return declared.type().origin() + ", used by " + declared.user();
  }
}
