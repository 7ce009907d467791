package io.vention.micronaut.processor.scan;

import io.vention.micronaut.RpcPrefix;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.schema.RpcName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names the RPCs of one class, and tells where two want one name. */
final class RpcNaming {

  private final Problems problems;
  private final String prefix;
  private final Map<String, Named> byLowerCase = new HashMap<>();

  RpcNaming(BeanClass bean) {
    this.problems = bean.problems();
    this.prefix = bean.prefix();
    if (bean.declaration().element().hasAnnotation(RpcPrefix.class)) {
      Place place = new Place("@RpcPrefix", bean.declaration().element());
      NameRules.declared(prefix, "prefix", place, problems);
    }
  }

  private record Named(String name, String declaration) {}

  /**
   * The name of an RPC: that in its annotation, or its Java name in PascalCase.
   *
   * @param declaration what it is declared on, for errors of others
   */
  RpcName name(Optional<String> annotated, String javaName, Place place, String declaration) {
    RpcName name = name(annotated.orElse(""), javaName);
    NameRules.declared(name.name(), "RPC name", place, problems);
    Named named = new Named(name.name(), declaration);
    Named other = byLowerCase.putIfAbsent(name.name().toLowerCase(Locale.ROOT), named);
    if (other != null) {
      problems.add(place, conflict(named, other));
    }
    return name;
  }

  private RpcName name(String given, String javaName) {
    if (!prefix.isEmpty()) {
      return new RpcName(RpcName.prefixed(prefix, given.isEmpty() ? javaName : given), "");
    }
    return given.isEmpty() ? new RpcName(Names.rpc(javaName), javaName) : new RpcName(given, "");
  }

  private static String conflict(Named named, Named other) {
    String relation =
        named.name().equals(other.name())
            ? " is also that of "
            : " is, but for case, also \"" + other.name() + "\" of ";
    return "RPC name \""
        + named.name()
        + "\""
        + relation
        + other.declaration()
        + " (give one of them another in its annotation)";
  }
}
