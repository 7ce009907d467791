package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parameters are no part of a request. */
final class ParameterRules {

  private static final String CONTEXT = "io.vention.micronaut.RpcContext";
  private static final String BINDABLE = "io.micronaut.core.bind.annotation.Bindable";

  private static final Map<String, String> NOT_YET =
      Map.of(
          "io.micronaut.http.HttpRequest",
          "take an io.vention.micronaut.RpcContext for headers and peer",
          "java.security.Principal",
          "inject io.micronaut.security.utils.SecurityService",
          "io.micronaut.security.authentication.Authentication",
          "inject io.micronaut.security.utils.SecurityService");

  private ParameterRules() {}

  static boolean isContext(ParameterElement parameter) {
    return parameter.getType().getName().equals(CONTEXT);
  }

  /** Why a parameter cannot be; null where it can. */
  static @Nullable String refusal(ParameterElement parameter) {
    ClassElement type = parameter.getType();
    if (parameter.hasStereotype(BINDABLE)) {
      return "binds a part of an HTTP request (take an io.vention.micronaut.RpcContext: it has the"
          + " headers)";
    }
    for (Map.Entry<String, String> notYet : NOT_YET.entrySet()) {
      if (!type.isArray() && type.isAssignable(notYet.getKey())) {
        return JavaTypes.erased(type) + " is not supported yet (" + notYet.getValue() + ")";
      }
    }
    if (ResultType.isSingle(type)) {
      return JavaTypes.erased(type) + " is not awaited (take the value itself)";
    }
    if (ResultType.isPublisher(type)) {
      return JavaTypes.erased(type)
          + " is client streaming, which is not supported yet (take a List)";
    }
    return null;
  }

  /** Whether the compiler forgot a parameter's name. */
  static boolean isNameless(ParameterElement parameter, MethodElement method, BeanClass bean) {
    return parameter.getName().matches("arg\\d+")
        && !bean.compilation().hasSource(method.getDeclaringType());
  }
}
