package io.vention.micronaut.boot;

import io.vention.micronaut.ActionEntry;
import io.vention.micronaut.RpcBundle;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.RpcEntry;
import io.vention.micronaut.StreamEntry;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.schema.ActionInvoker;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.JavaMethod;
import io.vention.micronaut.schema.MessageRef;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes RPCs of what a bundle adds in code. */
final class BundleEntries {

  private static final Duration STALL_TIMEOUT = Duration.ofSeconds(30);

  private final RpcPart part;
  private final EntryTypes types;
  private final List<String> problems;

  BundleEntries(RpcPart part, List<String> problems) {
    this.part = part;
    this.types = new EntryTypes(part.namedTypes());
    this.problems = problems;
  }

  /** The RPCs of the bundle, those found at compile time first. */
  List<RpcMethod> with(RpcBundle bundle) {
    List<RpcMethod> methods = new ArrayList<>(part.methods());
    for (RpcEntry entry : bundle.entries()) {
      RpcMethod method =
          entry instanceof ActionEntry<?, ?> action
              ? method(action)
              : method((StreamEntry<?>) entry);
      if (method != null) {
        methods.add(method);
      }
    }
    return methods;
  }

  private @Nullable RpcMethod method(ActionEntry<?, ?> entry) {
    MessageRef<?> request = types.messageOrWrapper(entry.request());
    MessageRef<?> response = types.messageOrWrapper(entry.response());
    if (request == null || response == null) {
      unnamed(entry, request == null ? entry.request() : entry.response());
      return null;
    }
    ActionResult result = entry.async() ? ActionResult.STAGE : ActionResult.VALUE;
    return method(
        entry,
        request,
        response,
        new Behaviour.Action(invoker(entry), result, entry.idempotency()));
  }

  private static <I> ActionInvoker invoker(ActionEntry<I, ?> entry) {
    ActionEntry.Handler<I, ?> handler = entry.handler();
    if (entry.request() == Void.class) {
      return (bean, request, context) -> call(handler, null, context);
    }
    return (bean, request, context) -> call(handler, entry.request().cast(request), context);
  }

  @SuppressWarnings("NullAway") // a Void is null
  private static <I> @Nullable Object call(
      ActionEntry.Handler<I, ?> handler, @Nullable I request, RpcContext context) throws Exception {
    return handler.call(request, context);
  }

  private @Nullable RpcMethod method(StreamEntry<?> entry) {
    MessageRef<?> item = types.message(entry.item()).orElse(null);
    if (item == null) {
      unnamed(entry, entry.item());
      return null;
    }
    if (entry.queueSize() < 1 || entry.queueSize() > StreamSettings.MAX_QUEUE_SIZE) {
      problems.add(
          place(entry)
              + ": queueSize "
              + entry.queueSize()
              + " (expected: 1 to "
              + StreamSettings.MAX_QUEUE_SIZE
              + ")");
      return null;
    }
    StreamSettings settings =
        new StreamSettings(
            entry.policy(), entry.queueSize(), entry.replay(), STALL_TIMEOUT, Optional.empty());
    String name = RpcName.prefixed(part.prefix(), entry.name());
    return method(
        entry,
        new MessageRef<>(".google.protobuf.Empty", StandardCodecs.EMPTY),
        item,
        new Behaviour.Stream(name, entry.item(), settings, bean -> entry.items()));
  }

  private RpcMethod method(
      RpcEntry entry, MessageRef<?> request, MessageRef<?> response, Behaviour behaviour) {
    return new RpcMethod(
        new RpcName(RpcName.prefixed(part.prefix(), entry.name()), ""),
        request,
        response,
        JavaMethod.added(entry.name()),
        behaviour,
        new Documentation(entry.description(), entry.deprecated()));
  }

  private void unnamed(RpcEntry entry, Class<?> type) {
    problems.add(
        place(entry)
            + ": no codec was generated for "
            + type.getTypeName()
            + "\nName it with @RpcTypes, on "
            + part.beanType().getName()
            + " or where the bundle is declared.");
  }

  private String place(RpcEntry entry) {
    return part.place() + " adds \"" + entry.name() + "\"";
  }
}
