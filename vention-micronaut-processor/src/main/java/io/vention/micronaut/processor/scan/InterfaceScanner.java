package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.processor.schema.RpcModel;
import io.vention.micronaut.processor.schema.StreamModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Scans an interface whose methods return publishers, which is implemented for the application. */
final class InterfaceScanner {

  private final BeanClass bean;
  private final StreamScanner streams;

  InterfaceScanner(BeanClass bean) {
    this.bean = bean;
    this.streams = new StreamScanner(bean, new RpcNaming(bean));
  }

  ScannedClass scan(List<MethodElement> annotated) {
    List<MethodElement> publishers =
        annotated.stream()
            .filter(method -> Members.isStream(method))
            .filter(method -> Members.isStreamPublisher(method.getReturnType()))
            .toList();
    List<MethodElement> declared = publishers.stream().filter(MethodElement::isAbstract).toList();
    publishers.stream().filter(method -> !method.isAbstract()).forEach(this::refuse);
    List<RpcModel> rpcs = new ArrayList<>();
    if (!declared.isEmpty()) {
      checkInterface(declared);
      List<StreamModel> found = declared.stream().map(streams::ofInterface).toList();
      found.stream().filter(Objects::nonNull).forEach(rpcs::add);
    }
    return Parts.of(bean, rpcs, !declared.isEmpty(), List.of());
  }

  private void refuse(MethodElement method) {
    bean.problems()
        .add(
            bean.place("@Stream " + method.getName(), method),
            "has a body (expected: an abstract method, as it is implemented for you)");
  }

  private void checkInterface(List<MethodElement> declared) {
    Place place = new Place("interface " + bean.javaType().name(), bean.element());
    if (!Visibility.isVisible(bean.element(), bean.javaType().packageName())) {
      bean.problems().add(place, "is private (it is implemented in its package: make it visible)");
    }
    for (MethodElement method :
        bean.element().getEnclosedElements(ElementQuery.ALL_METHODS.onlyAbstract())) {
      if (declared.stream().noneMatch(stream -> stream.getName().equals(method.getName()))) {
        bean.problems()
            .add(
                bean.place(place.name() + ": " + method.getName(), method),
                "is no stream (expected: only @Stream methods that return StreamPublisher, as the"
                    + " interface is implemented for you)");
      } else if (!method.getDeclaringType().getName().equals(bean.element().getName())) {
        bean.problems()
            .add(
                place,
                "inherits the stream "
                    + method.getName()
                    + " of "
                    + method.getDeclaringType().getName()
                    + ", which is implemented already (inject that)");
      }
    }
  }
}
