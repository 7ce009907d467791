package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.vention.micronaut.FieldNumber;
import io.vention.micronaut.ProtoName;
import io.vention.micronaut.processor.schema.ActionModel.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parameters are no part of a request. */
final class ParameterRules {

  private static final String CONTEXT = "io.vention.micronaut.RpcContext";
  private static final String BINDABLE = "io.micronaut.core.bind.annotation.Bindable";

  private static final String REQUEST = "io.micronaut.http.HttpRequest";
  private static final String PRINCIPAL = "java.security.Principal";
  private static final String AUTHENTICATION =
      "io.micronaut.security.authentication.Authentication";

  private static final List<String> OF_FIELDS =
      List.of(FieldNumber.class.getName(), ProtoName.class.getName(), KnownAnnotations.PROPERTY);

  private ParameterRules() {}

  /** What stands for a parameter that is no part of the request; null for one that is. */
  static @Nullable Argument outside(ParameterElement parameter) {
    ClassElement type = parameter.getType();
    if (type.isArray()) {
      return null;
    }
    return switch (type.getName()) {
      case CONTEXT -> new Argument.Context();
      case REQUEST, PRINCIPAL, AUTHENTICATION ->
          new Argument.OfRequest(
              type.getPackageName(), type.getSimpleName(), TypeUse.of(parameter).nullable());
      default -> null;
    };
  }

  /** Why a parameter cannot be; null where it can. */
  static @Nullable String refusal(ParameterElement parameter) {
    ClassElement type = parameter.getType();
    if (parameter.hasStereotype(BINDABLE)) {
      return "binds a part of an HTTP request (take an io.vention.micronaut.RpcContext: it has the"
          + " headers)";
    }
    if (!type.isArray() && type.isAssignable(REQUEST)) {
      return JavaTypes.erased(type) + " is not what every server has (take an " + REQUEST + "<?>)";
    }
    if (!type.isArray() && type.isAssignable(PRINCIPAL)) {
      return JavaTypes.erased(type)
          + " is one of several kinds of principals (take a "
          + PRINCIPAL
          + " or micronaut-security's Authentication)";
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

  /** Checks that nothing is said of a parameter that only a field can have. */
  static void checkWhole(ParameterElement parameter, Place place, BeanClass bean) {
    for (String annotation : OF_FIELDS) {
      if (parameter.hasAnnotation(annotation)) {
        bean.problems()
            .add(
                place,
                "@"
                    + annotation.substring(annotation.lastIndexOf('.') + 1)
                    + " has no effect on the only parameter, which is the whole request (remove"
                    + " it)");
      }
    }
  }

  /** Whether the compiler forgot a parameter's name. */
  static boolean isNameless(ParameterElement parameter, MethodElement method, BeanClass bean) {
    return Notes.name(parameter).matches("arg\\d+")
        && !bean.compilation().hasSource(method.getDeclaringType());
  }
}
