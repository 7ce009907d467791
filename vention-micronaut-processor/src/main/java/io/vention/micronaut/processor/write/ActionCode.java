package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.processor.schema.ActionModel;
import io.vention.micronaut.processor.schema.ActionModel.Argument;
import io.vention.micronaut.processor.schema.BeanModel;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RequestArguments;
import io.vention.micronaut.schema.RequestConstraints;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The call of an action's method, between the request and the response as their codecs know them.
 */
final class ActionCode {

  private static final ClassName MONO = ClassName.get("reactor.core.publisher", "Mono");
  private static final ClassName FLUX = ClassName.get("reactor.core.publisher", "Flux");

  private final BeanModel bean;
  private final ActionModel action;

  ActionCode(BeanModel bean, ActionModel action) {
    this.bean = bean;
    this.action = action;
  }

  CodeBlock behaviour() {
    return CodeBlock.of(
        "new $T(\n$>$>(bean, request, context) -> $L,\n$T.$L,\n$T.$L$L$<$<)",
        Behaviour.Action.class,
        invoker(),
        ActionResult.class,
        action.result(),
        Idempotency.class,
        action.idempotency(),
        constraints());
  }

  private CodeBlock constraints() {
    return switch (action.checks()) {
      case NONE -> CodeBlock.of("");
      case MESSAGE ->
          CodeBlock.of(
              ",\nnew $T($T.class)",
              RequestConstraints.OfMessage.class,
              ItemNames.erased(requestType()));
      case PARAMETERS ->
          CodeBlock.of(
              ",\nnew $T($L)",
              RequestConstraints.OfParameters.class,
              action.request() instanceof Payload.MadeUp);
    };
  }

  private CodeBlock invoker() {
    CodeBlock call =
        CodeBlock.of(
            "(($L) bean).$L($L)",
            JavaNames.of(bean),
            action.source().name(),
            CodeBlock.join(action.arguments().stream().map(this::argument).toList(), ", "));
    if (action.arguments().contains(new Argument.Continuation())) {
      call = SuspendCode.future(call, action.response());
    }
    if (action.response() instanceof Payload.MadeUp madeUp) {
      return wrapped(call, madeUp.message());
    }
    return action.result() == ActionResult.VALUE && action.response() instanceof Payload.Nothing
        ? CodeBlock.of("{\n$>$L;\nreturn null;\n$<}", call)
        : call;
  }

  private CodeBlock argument(Argument argument) {
    if (argument instanceof Argument.Context) {
      return CodeBlock.of("context");
    }
    if (argument instanceof Argument.Continuation) {
      return SuspendCode.CONTINUATION;
    }
    if (argument instanceof Argument.OfRequest of) {
      return CodeBlock.of(
          "$T.$L(context, $T.class)",
          RequestArguments.class,
          of.nullable() ? "optional" : "required",
          ClassName.get(of.packageName(), of.className()));
    }
    if (argument instanceof Argument.Field field) {
      return CodeBlock.of("(($T) request).$L()", requestType(), field.property());
    }
    TypeName type = requestType();
    // javac warns of casts to what a value is already
    return type.equals(ClassName.OBJECT)
        ? CodeBlock.of("request")
        : CodeBlock.of("($T) request", type);
  }

  private TypeName requestType() {
    if (action.request() instanceof Payload.Standard standard) {
      return JavaNames.of(standard.kind()).box();
    }
    if (action.request() instanceof Payload.Message message) {
      return JavaNames.generic(message.type());
    }
    if (action.request() instanceof Payload.Protobuf protobuf) {
      return JavaNames.of(protobuf.type());
    }
    return JavaNames.of(((Payload.MadeUp) action.request()).message().javaType());
  }

  private CodeBlock wrapped(CodeBlock call, MessageModel response) {
    ClassName type = JavaNames.of(response.javaType());
    return switch (action.result()) {
      case VALUE -> CodeBlock.of("new $T($L)", type, call);
      case STAGE -> CodeBlock.of("$L.thenApply($T::new)", call, type);
      case MANY -> CodeBlock.of("$T.from($L).map($T::new)", FLUX, call, type);
      case SINGLE -> {
        CodeBlock mono = CodeBlock.of("$T.from($L).map($T::new)", MONO, call, type);
        CodeBlock none = none(response.fields().get(0).shape());
        yield none.isEmpty()
            ? mono
            : CodeBlock.of("$L.defaultIfEmpty(new $T($L))", mono, type, none);
      }
    };
  }

  /** What stands for no value; empty where there must be one. */
  private static CodeBlock none(Shape shape) {
    if (!(shape instanceof Shape.Single single)) {
      return CodeBlock.of("");
    }
    return switch (single.presence()) {
      case REQUIRED -> CodeBlock.of("");
      case NULLABLE -> CodeBlock.of("null");
      case OPTIONAL -> CodeBlock.of("$T.empty()", Optional.class);
      case OPTIONAL_INT -> CodeBlock.of("$T.empty()", OptionalInt.class);
      case OPTIONAL_LONG -> CodeBlock.of("$T.empty()", OptionalLong.class);
      case OPTIONAL_DOUBLE -> CodeBlock.of("$T.empty()", OptionalDouble.class);
    };
  }
}
