package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.vention.micronaut.processor.schema.ActionModel.Argument;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Names;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.Shape;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a request of a method's parameters. */
final class RequestScanner {

  private final BeanClass bean;
  private final Payloads payloads;

  RequestScanner(BeanClass bean, Payloads payloads) {
    this.bean = bean;
    this.payloads = payloads;
  }

  private record Parameter(
      ParameterElement element, Place place, @Nullable Shape shape, boolean nullable) {}

  /** The request; null where a problem leaves none. */
  @Nullable Request scan(MethodElement method, String rpc, Place place) {
    int before = bean.problems().count();
    List<Parameter> fields = new ArrayList<>();
    for (ParameterElement element : method.getParameters()) {
      if (ParameterRules.outside(element) == null) {
        fields.add(parameter(method, element, place));
      }
    }
    if (bean.problems().count() > before) {
      return null;
    }
    Optional<Payload> whole = whole(fields);
    if (whole.isPresent()) {
      fields.forEach(only -> ParameterRules.checkWhole(only.element(), only.place(), bean));
      Argument argument = new Argument.Request();
      return new Request(whole.get(), arguments(method, List.of(argument).iterator()));
    }
    return madeUp(method, fields, Names.request(rpc));
  }

  private Parameter parameter(MethodElement method, ParameterElement element, Place whole) {
    Place place = bean.part(whole, "parameter \"" + Notes.name(element) + "\"", method, element);
    String refusal = ParameterRules.refusal(element);
    if (refusal != null) {
      bean.problems().add(place, refusal);
      return new Parameter(element, place, null, false);
    }
    JsonAnnotations.checkMember(List.of(element), place, bean.problems());
    TypeUse use = TypeUse.of(element);
    Shape shape = new ShapeScanner(bean.types(), bean.problems()).shape(use, place);
    return new Parameter(element, place, shape, use.nullable());
  }

  /** The message that is the whole request: none, or that of the only parameter. */
  private Optional<Payload> whole(List<Parameter> parameters) {
    if (parameters.isEmpty()) {
      return Optional.of(new Payload.Nothing());
    }
    Parameter first = parameters.get(0);
    return parameters.size() == 1 && first.shape() != null
        ? Optional.ofNullable(payloads.ownMessage(first.shape(), first.nullable()))
        : Optional.empty();
  }

  private @Nullable Request madeUp(MethodElement method, List<Parameter> parameters, String name) {
    int before = bean.problems().count();
    Javadoc javadoc = Comments.javadoc(method);
    FieldTable fields = new FieldTable(bean.types(), "parameter", bean.problems());
    for (Parameter parameter : parameters) {
      ParameterElement element = parameter.element();
      if (ParameterRules.isNameless(element, method, bean)) {
        bean.problems()
            .add(
                parameter.place(),
                "the parameter's own name is not known (compile "
                    + method.getDeclaringType().getName()
                    + " with -parameters, or use a record)");
      } else if (parameter.shape() != null) {
        Property property = Property.ofParameter(element, javadoc.param(Notes.name(element)));
        fields.add(parameter.place(), property, parameter.shape());
      }
    }
    if (bean.problems().count() > before) {
      return null;
    }
    Iterator<Argument> arguments =
        fields.all().stream()
            .map(FieldModel::property)
            .<Argument>map(Argument.Field::new)
            .iterator();
    return new Request(
        payloads.madeUp(name, method.getName(), fields), arguments(method, arguments));
  }

  private static List<Argument> arguments(MethodElement method, Iterator<Argument> fields) {
    List<Argument> arguments = new ArrayList<>();
    for (ParameterElement element : method.getParameters()) {
      Argument outside = ParameterRules.outside(element);
      arguments.add(outside == null ? fields.next() : outside);
    }
    if (method.isSuspend()) {
      arguments.add(new Argument.Continuation());
    }
    return arguments;
  }
}
