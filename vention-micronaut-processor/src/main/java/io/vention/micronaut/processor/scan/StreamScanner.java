package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.vention.micronaut.Stream;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.SourceMethod;
import io.vention.micronaut.processor.schema.StreamModel;
import io.vention.micronaut.processor.schema.StreamModel.Origin;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.StreamSettings;
import org.jspecify.annotations.Nullable;

/** Makes an RPC of what declares a stream. */
final class StreamScanner {

  private final BeanClass bean;
  private final RpcNaming naming;
  private final Payloads payloads;

  StreamScanner(BeanClass bean, RpcNaming naming) {
    this.bean = bean;
    this.naming = naming;
    this.payloads = new Payloads(bean);
  }

  /** The stream of a bean's method; null where a problem leaves none. */
  @Nullable StreamModel ofBean(MethodElement method) {
    Place place = place(method);
    MethodRules.check(method, place, bean);
    MethodRules.checkAnnotations(method, place, bean.problems());
    ResultType result = ResultType.of(method, place.part("result"), bean.problems());
    if (result == null) {
      return null;
    }
    Origin origin = result.how() == ActionResult.MANY ? Origin.SOURCE : Origin.RESULT;
    if (origin == Origin.RESULT) {
      ProxyRules.check(method, place, bean);
    } else {
      SourceRules.check(method, place, bean.problems());
    }
    if (result.value() == null) {
      bean.problems().add(place, "returns nothing (expected: what is to be published)");
      return null;
    }
    return stream(method, place, place.part("result"), result.value(), origin);
  }

  /** The stream of an interface's method; null where a problem leaves none. */
  @Nullable StreamModel ofInterface(MethodElement method) {
    Place place = place(method);
    MethodRules.checkAnnotations(method, place, bean.problems());
    if (method.hasParameters()) {
      bean.problems().add(place, "takes parameters (expected: none)");
    }
    TypeUse item = item(method.getGenericReturnType(), place);
    return item == null ? null : stream(method, place, place, item, Origin.INTERFACE);
  }

  /** The stream of a parameter; null where a problem leaves none. */
  @Nullable StreamModel ofParameter(ParameterElement parameter, MethodElement method) {
    Place place =
        bean.part(
            bean.place("@Stream " + parameter.getName(), method),
            "parameter of " + describe(method),
            method,
            parameter);
    if (!Members.isStreamPublisher(parameter.getType())) {
      bean.problems()
          .add(
              place,
              JavaTypes.erased(parameter.getType())
                  + " (expected: io.vention.micronaut.StreamPublisher)");
      return null;
    }
    TypeUse item = item(parameter.getGenericType(), place);
    if (item == null) {
      return null;
    }
    String comment = Comments.javadoc(method).param(parameter.getName());
    SourceMethod source =
        new SourceMethod(parameter.getName(), Members.parameterClasses(method), true);
    Documentation doc = new Documentation(comment, parameter.hasAnnotation(Deprecated.class));
    Declaration declaration =
        new Declaration(parameter, place, "parameter of " + describe(method), source, doc);
    return stream(declaration, place, item, Origin.PARAMETER);
  }

  private static String describe(MethodElement method) {
    return method.getName().equals("<init>") ? "the constructor" : method.getName() + "()";
  }

  private Place place(MethodElement method) {
    return bean.place("@Stream " + method.getName(), method);
  }

  private @Nullable TypeUse item(ClassElement publisher, Place place) {
    ClassElement argument = publisher.getTypeArguments().get("T");
    if (argument == null || argument.isRawType() || argument.isWildcard()) {
      bean.problems().add(place, "StreamPublisher does not say of what (add a type argument)");
      return null;
    }
    return TypeUse.argument(argument);
  }

  /** Where a stream is declared. */
  private record Declaration(
      AnnotationMetadata metadata,
      Place place,
      String description,
      SourceMethod source,
      Documentation doc) {}

  private @Nullable StreamModel stream(
      MethodElement method, Place place, Place itemPlace, TypeUse item, Origin origin) {
    Declaration declaration =
        new Declaration(
            method, place, Members.describe(method), Members.source(method), Comments.of(method));
    return stream(declaration, itemPlace, item, origin);
  }

  private @Nullable StreamModel stream(
      Declaration declaration, Place itemPlace, TypeUse item, Origin origin) {
    Place place = declaration.place();
    AnnotationMetadata metadata = declaration.metadata();
    SourceMethod source = declaration.source();
    RpcName name =
        naming.name(
            metadata.stringValue(Stream.class, "name"),
            source.name(),
            place,
            "@Stream " + declaration.description());
    StreamSettings settings = new SettingsScanner(metadata, place, bean.problems()).scan();
    if (item.nullable()) {
      bean.problems()
          .add(itemPlace, "a stream has no null items (use Optional, or publish nothing)");
    }
    Shape shape = new ShapeScanner(bean.types(), bean.problems()).shape(item, itemPlace);
    if (shape == null) {
      return null;
    }
    Shape itemShape = withoutNull(shape);
    return new StreamModel(
        name,
        source,
        name.alias().isEmpty() ? name.name() : name.alias(),
        payload(itemShape, name.name(), source.name(), itemPlace),
        itemShape,
        settings,
        origin,
        declaration.doc());
  }

  private Payload payload(Shape item, String rpc, String member, Place place) {
    Payload own = payloads.ownItem(item);
    return own != null ? own : payloads.madeUp(Names.streamMessage(rpc), member, item, place);
  }

  /** An item is never null, though Java has only a wrapper to name its type. */
  private static Shape withoutNull(Shape shape) {
    return shape instanceof Shape.Single single && single.presence() == Shape.Presence.NULLABLE
        ? new Shape.Single(single.kind(), Shape.Presence.REQUIRED)
        : shape;
  }
}
