package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;
import io.vention.micronaut.processor.schema.RpcModel;
import io.vention.micronaut.processor.schema.StreamModel;
import io.vention.micronaut.schema.DeclaredBundle;
import io.vention.micronaut.schema.PublishedResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scans a class whose instances are beans. */
final class BeanScanner {

  private static final String NAMED = "jakarta.inject.Named";

  private final BeanClass bean;
  private final ActionScanner actions;
  private final StreamScanner streams;
  private final List<RpcModel> rpcs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  BeanScanner(BeanClass bean) {
    this.bean = bean;
    RpcNaming naming = new RpcNaming(bean);
    this.actions = new ActionScanner(bean, naming, marks);
    this.streams = new StreamScanner(bean, naming);
  }

  ScannedClass scan(List<MethodElement> annotated) {
    ClassElement element = bean.element();
    if (element.isAbstract() && !element.hasStereotype("io.micronaut.aop.Introduction")) {
      return Parts.none(bean);
    }
    constructors();
    annotated.forEach(this::method);
    if (bean.declaration().isBundle()) {
      BundleRules.check(bean);
      String name = bean.declaration().bundle();
      marks.add(new Mark(bean.declaration().element(), DeclaredBundle.class.getName(), name));
    } else if (!rpcs.isEmpty()) {
      checkClass();
      if (!Scopes.declaresBean(element)) {
        marks.add(new Mark(element, Scopes.SINGLETON, ""));
      }
    }
    return Parts.of(bean, rpcs, false, marks);
  }

  private void method(MethodElement method) {
    if (Members.isAction(method)) {
      add(actions.scan(method));
    }
    if (Members.isStream(method)) {
      stream(method);
    }
  }

  private void add(@Nullable RpcModel rpc) {
    if (rpc != null) {
      rpcs.add(rpc);
    }
  }

  private void stream(MethodElement method) {
    if (!Members.isStreamPublisher(method.getReturnType())) {
      StreamModel stream = streams.ofBean(method);
      add(stream);
      if (stream != null && stream.origin() == StreamModel.Origin.RESULT) {
        marks.add(new Mark(method, PublishedResult.class.getName(), stream.stream()));
      }
    } else if (!isDeclaredByInterface(method) && !isAccessor(method)) {
      bean.problems()
          .add(
              bean.place("@Stream " + method.getName(), method),
              "returns a StreamPublisher in a class (expected: an abstract method of an interface,"
                  + " or a parameter of a constructor)");
    }
  }

  /** Whether the class only implements by hand what an interface declares. */
  private static boolean isDeclaredByInterface(MethodElement method) {
    return method.getOverriddenMethods().stream()
        .anyMatch(
            overridden ->
                overridden.getDeclaringType().isInterface() && Members.isStream(overridden));
  }

  /** Whether an annotation of a record's component, which is a parameter, went to its accessor. */
  private boolean isAccessor(MethodElement method) {
    return bean.element().isRecord()
        && !method.hasParameters()
        && bean.element().findField(method.getName()).isPresent();
  }

  private void constructors() {
    if (bean.declaration().isBundle()) {
      return;
    }
    bean.element().getEnclosedElements(ElementQuery.CONSTRUCTORS).forEach(this::parameters);
    bean.element()
        .getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared())
        .forEach(this::parameters);
  }

  private void parameters(MethodElement method) {
    for (ParameterElement parameter : method.getParameters()) {
      if (Members.isStream(parameter)) {
        parameter(parameter, method);
      }
    }
  }

  private void parameter(ParameterElement parameter, MethodElement method) {
    StreamModel stream = streams.ofParameter(parameter, method);
    if (!method.getName().equals("<init>") && !makesBean(method)) {
      bean.problems()
          .add(
              bean.part(
                  bean.place("@Stream " + parameter.getName(), method),
                  "parameter of " + method.getName() + "()",
                  method,
                  parameter),
              "nothing is injected there (expected: a constructor, or a factory's method)");
    }
    add(stream);
    if (stream != null) {
      marks.add(new Mark(parameter, NAMED, stream.stream()));
    }
  }

  private boolean makesBean(MethodElement method) {
    return bean.element().hasStereotype(Scopes.FACTORY) && Scopes.declaresBean(method);
  }

  private void checkClass() {
    ClassElement element = bean.element();
    Place place = new Place("class " + bean.javaType().name(), element);
    if (!Visibility.isVisible(element, element.getPackageName())) {
      bean.problems()
          .add(place, "is private (its RPCs are called from its package: make it visible)");
    } else if (element.isInner() && !element.isStatic()) {
      bean.problems().add(place, "belongs to an instance of its outer class (make it static)");
    }
  }
}
