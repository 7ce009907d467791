package io.vention.micronaut.transport.route;

import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.schema.ActionInvoker;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.JavaMethod;
import io.vention.micronaut.schema.MessageRef;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.SchemaType;
import io.vention.micronaut.schema.StreamSettings;
import io.vention.micronaut.schema.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the processor would write for {@link Machine}; listed under META-INF/services. */
public final class MachinePart implements RpcPart {

  private static final MessageRef<?> TEXT = new MessageRef<>("Text", TextCodec.TEXT);
  private static final MessageRef<?> EMPTY =
      new MessageRef<>(".google.protobuf.Empty", StandardCodecs.EMPTY);

  @Override
  public Class<?> beanType() {
    return Machine.class;
  }

  @Override
  public String service() {
    return "Machine";
  }

  @Override
  public List<RpcMethod> methods() {
    return List.of(
        text("echo", ActionResult.VALUE, Machine::echo),
        new RpcMethod(
            name("read"),
            TEXT,
            TEXT,
            JavaMethod.of("read", String.class, RpcContext.class),
            new Behaviour.Action(
                (bean, request, context) -> ((Machine) bean).read((String) request, context),
                ActionResult.VALUE,
                Idempotency.NO_SIDE_EFFECTS),
            Documentation.NONE),
        new RpcMethod(
            name("stop"),
            EMPTY,
            EMPTY,
            JavaMethod.of("stop"),
            action(
                (bean, request, context) -> {
                  ((Machine) bean).stop();
                  return null;
                },
                ActionResult.VALUE),
            Documentation.NONE),
        withContext(
            "fail",
            ActionResult.VALUE,
            TEXT,
            (bean, request, context) -> ((Machine) bean).fail((String) request, context)),
        none("nothing", ActionResult.VALUE, Machine::nothing),
        none("emptyMono", ActionResult.SINGLE, Machine::emptyMono),
        new RpcMethod(
            name("voidMono"),
            EMPTY,
            EMPTY,
            JavaMethod.of("voidMono"),
            action((bean, request, context) -> ((Machine) bean).voidMono(), ActionResult.SINGLE),
            Documentation.NONE),
        text("mono", ActionResult.SINGLE, Machine::mono),
        text("failingMono", ActionResult.SINGLE, Machine::failingMono),
        text("stage", ActionResult.STAGE, Machine::stage),
        text("single", ActionResult.SINGLE, Machine::single),
        none("plain", ActionResult.VALUE, Machine::plain),
        none("nonBlocking", ActionResult.VALUE, Machine::nonBlocking),
        none("executeOn", ActionResult.VALUE, Machine::executeOn),
        none("executeOnMany", ActionResult.MANY, Machine::executeOnMany),
        withoutRequest(
            "context",
            ActionResult.VALUE,
            (bean, request, context) -> ((Machine) bean).context(context)),
        withoutRequest(
            "hang",
            ActionResult.VALUE,
            (bean, request, context) -> {
              ((Machine) bean).hang(context);
              return "woken";
            }),
        withoutRequest(
            "neverNow",
            ActionResult.STAGE,
            (bean, request, context) -> ((Machine) bean).neverNow(context)),
        none("never", ActionResult.SINGLE, Machine::never),
        none("neverStage", ActionResult.STAGE, Machine::neverStage),
        withContext(
            "count",
            ActionResult.MANY,
            TEXT,
            (bean, request, context) -> ((Machine) bean).count((String) request, context)),
        text("countAndFail", ActionResult.MANY, Machine::countAndFail),
        text("failMany", ActionResult.MANY, Machine::failMany),
        none("silent", ActionResult.MANY, Machine::silent),
        text("large", ActionResult.MANY, Machine::large),
        none("unencodableItem", ActionResult.MANY, Machine::unencodableItem),
        none("whereMany", ActionResult.MANY, Machine::whereMany),
        new RpcMethod(
            new RpcName("Position", ""),
            EMPTY,
            TEXT,
            new JavaMethod("beltPosition", List.of(), true),
            // the name of the stream in the other hand-written part, as both are on the class path
            new Behaviour.Stream(
                "beltPosition",
                String.class,
                new StreamSettings(
                    StreamPolicy.LATEST, 1, true, Duration.ofSeconds(30), Optional.empty()),
                null),
            Documentation.NONE));
  }

  @Override
  public List<SchemaType> types() {
    return List.of(Types.message("Text", Types.field(1, "value", FieldType.Scalar.STRING)));
  }

  private static RpcMethod text(
      String method, ActionResult result, BiFunction<Machine, String, Object> call) {
    return new RpcMethod(
        name(method),
        TEXT,
        TEXT,
        JavaMethod.of(method, String.class),
        action((bean, request, context) -> call.apply((Machine) bean, (String) request), result),
        Documentation.NONE);
  }

  private static RpcMethod none(
      String method, ActionResult result, Function<Machine, Object> call) {
    return new RpcMethod(
        name(method),
        EMPTY,
        TEXT,
        JavaMethod.of(method),
        action((bean, request, context) -> call.apply((Machine) bean), result),
        Documentation.NONE);
  }

  private static RpcMethod withContext(
      String method, ActionResult result, MessageRef<?> input, ActionInvoker invoker) {
    return new RpcMethod(
        name(method),
        input,
        TEXT,
        JavaMethod.of(method, String.class, RpcContext.class),
        action(invoker, result),
        Documentation.NONE);
  }

  private static RpcMethod withoutRequest(
      String method, ActionResult result, ActionInvoker invoker) {
    return new RpcMethod(
        name(method),
        EMPTY,
        TEXT,
        JavaMethod.of(method, RpcContext.class),
        action(invoker, result),
        Documentation.NONE);
  }

  private static RpcName name(String method) {
    return new RpcName(Character.toUpperCase(method.charAt(0)) + method.substring(1), method);
  }

  private static Behaviour action(ActionInvoker invoker, ActionResult result) {
    return new Behaviour.Action(invoker, result, Idempotency.NONE);
  }
}
