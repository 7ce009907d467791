package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.vention.micronaut.processor.schema.Checks;
import io.vention.micronaut.processor.schema.Payload;
import java.util.Arrays;
import java.util.List;

/**
 * Sees to it that the constraints of a request are checked: all of them, as the {@code .proto} says
 * them all. A message that is the whole request is checked by the call; where anything is said of
 * parameters, or there are several, Micronaut checks them around the method.
 */
final class RequestChecks {

  private final BeanClass bean;
  private final ConstrainedTypes types;
  private boolean told;

  RequestChecks(BeanClass bean, List<Mark> marks) {
    this.bean = bean;
    this.types = new ConstrainedTypes(bean, marks);
  }

  /** Who checks the request of a method. */
  Checks scan(MethodElement method, Payload request, Place place) {
    List<ParameterElement> parameters =
        Arrays.stream(method.getParameters())
            .filter(parameter -> ParameterRules.outside(parameter) == null)
            .toList();
    boolean declared = parameters.stream().anyMatch(Declared::anything);
    List<ParameterElement> messages = parameters.stream().filter(this::isConstrained).toList();
    if (!declared && messages.isEmpty()) {
      return Checks.NONE;
    }
    checkProcessors();
    messages.forEach(parameter -> types.prepare(parameter.getGenericType(), place));
    if (!declared && request instanceof Payload.Message) {
      return Checks.MESSAGE;
    }
    if (!declared) {
      ProxyRules.checkValidated(method, place, bean);
    }
    messages.forEach(
        parameter ->
            types.cascade(
                parameter,
                parameter,
                bean.part(place, "parameter \"" + parameter.getName() + "\"", method, parameter)));
    return Checks.PARAMETERS;
  }

  private boolean isConstrained(ParameterElement parameter) {
    return types.isConstrained(parameter.getGenericType());
  }

  private void checkProcessors() {
    if (!told && bean.compilation().lacksValidationProcessor()) {
      told = true;
      bean.problems()
          .add(
              new Place("class " + bean.javaType().name(), bean.element()),
              "nothing would check the constraints of its requests (add"
                  + " io.micronaut.validation:micronaut-validation-processor to the annotation"
                  + " processor path)");
    }
  }
}
