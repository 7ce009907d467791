package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.Action;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.processor.schema.ActionModel;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.RpcName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an RPC of a method that is called. */
final class ActionScanner {

  private final BeanClass bean;
  private final RpcNaming naming;
  private final Payloads payloads;
  private final RequestChecks checks;

  ActionScanner(BeanClass bean, RpcNaming naming, List<Mark> marks) {
    this.bean = bean;
    this.naming = naming;
    this.checks = new RequestChecks(bean, marks);
    this.payloads = new Payloads(bean);
  }

  /** The RPC; null where a problem leaves none. */
  @Nullable ActionModel scan(MethodElement method) {
    Place place = bean.place("@Action " + method.getName(), method);
    MethodRules.check(method, place, bean);
    MethodRules.checkThrown(method, place, bean.problems());
    MethodRules.checkAnnotations(method, place, bean.problems());
    RpcName name =
        naming.name(
            method.stringValue(Action.class, "name"),
            method.getName(),
            place,
            "@Action " + Members.describe(method));
    Request request = new RequestScanner(bean, payloads).scan(method, name.name(), place);
    ResultType result = ResultType.of(method, place.part("result"), bean.problems());
    Payload response = result == null ? null : response(method, result, name.name(), place);
    if (result == null || response == null || request == null) {
      return null;
    }
    return new ActionModel(
        name,
        Members.source(method),
        request.payload(),
        request.arguments(),
        response,
        result.how(),
        method.enumValue(Action.class, "idempotency", Idempotency.class).orElse(Idempotency.NONE),
        checks.scan(method, request.payload(), place),
        Comments.of(method));
  }

  private @Nullable Payload nothing(ResultType result, Place place) {
    if (result.how() == ActionResult.MANY) {
      bean.problems()
          .add(place, "a publisher of Void sends nothing (use Mono<Void>, or name a type)");
      return null;
    }
    return new Payload.Nothing();
  }

  private @Nullable Payload response(
      MethodElement method, ResultType result, String rpc, Place place) {
    TypeUse value = result.value();
    Place resultPlace = place.part("result");
    if (value == null) {
      return nothing(result, resultPlace);
    }
    if (value.type().isAssignable("io.micronaut.http.HttpResponse")) {
      bean.problems()
          .add(
              resultPlace,
              "io.micronaut.http.HttpResponse has a status and headers of HTTP (return the message,"
                  + " throw an RpcException, and take an io.vention.micronaut.RpcContext for"
                  + " headers)");
      return null;
    }
    Shape shape = new ShapeScanner(bean.types(), bean.problems()).shape(value, resultPlace);
    if (shape == null) {
      return null;
    }
    Payload own = payloads.ownMessage(shape, value.nullable());
    return own != null
        ? own
        : payloads.madeUp(Names.response(rpc), method.getName(), shape, resultPlace);
  }
}
