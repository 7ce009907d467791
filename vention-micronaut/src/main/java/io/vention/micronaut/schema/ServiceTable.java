package io.vention.micronaut.schema;

import io.vention.micronaut.RpcInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the parts' RPCs into services, and refuses two of one name. */
final class ServiceTable {

  private static final String NAME_WAY_OUT =
      "Give one of them another name in its annotation, or put its class into a service of its own"
          + " with @RpcService.";
  private static final String STREAM_WAY_OUT = "Give one of them another name in its annotation.";
  private static final String BUNDLE_WAY_OUT =
      "Put @RpcPrefix on the method that declares the bundle.";

  private final SchemaNames names;
  private final Problems problems;
  private final NameChecks checks;

  ServiceTable(SchemaNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
    this.checks = new NameChecks(problems);
  }

  /** The services: the application's own first, then by name; RPCs by class, as declared there. */
  List<RpcService> of(Collection<RpcPart> parts) {
    String own = names.service("");
    Map<String, List<Rpc>> byService =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(own))
                .thenComparing(Comparator.naturalOrder()));
    for (RpcPart part : parts) {
      checks.service(names, part);
      byService
          .computeIfAbsent(names.service(part.service()), name -> new ArrayList<>())
          .addAll(rpcs(part));
    }
    List<RpcService> services = new ArrayList<>();
    byService.forEach((name, rpcs) -> services.add(service(name, rpcs)));
    checkStreams(services);
    return services;
  }

  private List<Rpc> rpcs(RpcPart part) {
    String service = names.full(names.service(part.service()));
    return part.methods().stream()
        .map(
            method ->
                new Rpc(new RpcInfo(service, method.name().name(), method.kind()), method, part))
        .toList();
  }

  private RpcService service(String name, List<Rpc> rpcs) {
    rpcs.sort(Comparator.comparing((Rpc rpc) -> rpc.method().isSharedStream()));
    RpcService service = new RpcService(names.full(name), rpcs);
    rpcs.forEach(checks::rpc);
    checkNames(service);
    return service;
  }

  private void checkNames(RpcService service) {
    Map<String, Rpc> taken = new HashMap<>();
    for (Rpc rpc : service.rpcs()) {
      Rpc other = taken.putIfAbsent(caseless(rpc.info().method()), rpc);
      if (other != null) {
        conflict(named(other, rpc), other, rpc, NAME_WAY_OUT);
      }
    }
    for (Rpc rpc : service.rpcs()) {
      String alias = rpc.method().name().alias();
      Rpc other = alias.isEmpty() ? null : taken.putIfAbsent(caseless(alias), rpc);
      if (other != null && !alike(other, rpc)) {
        String what = rpc.info().method() + ", which answers under its Java name " + alias + " too";
        conflict("the RPCs " + other.info().method() + " and " + what, other, rpc, NAME_WAY_OUT);
      }
    }
  }

  private static String named(Rpc one, Rpc other) {
    String name = one.info().method();
    String same = "two RPCs of " + one.info().service() + " are named " + name;
    return name.equals(other.info().method())
        ? same
        : same + " and " + other.info().method() + ", alike but for case";
  }

  private void checkStreams(List<RpcService> services) {
    Map<String, Rpc> streams = new HashMap<>();
    for (Rpc rpc : services.stream().flatMap(service -> service.rpcs().stream()).toList()) {
      if (rpc.method().behaviour() instanceof Behaviour.Stream stream) {
        Rpc other = streams.putIfAbsent(stream.name(), rpc);
        if (other != null && !alike(other, rpc)) {
          conflict("two streams are named " + stream.name(), other, rpc, STREAM_WAY_OUT);
        }
      }
    }
  }

  /** Whether the two are refused already for the names of their RPCs. */
  private static boolean alike(Rpc one, Rpc other) {
    return one.info().service().equals(other.info().service())
        && one.info().method().equalsIgnoreCase(other.info().method());
  }

  private void conflict(String what, Rpc one, Rpc other, String wayOut) {
    boolean bundles = !one.part().declaration().isEmpty() || !other.part().declaration().isEmpty();
    problems.add(
        what
            + ":\n  "
            + one.place()
            + "\n  "
            + other.place()
            + "\n"
            + (bundles ? BUNDLE_WAY_OUT : wayOut));
  }

  private static String caseless(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
