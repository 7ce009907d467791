package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.reflect.ClassUtils;
import io.micronaut.inject.AdvisedBeanType;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.PublishedResult;
import io.vention.micronaut.schema.RequestConstraints;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what the application's beans say and nothing would do: constraints that nobody checks, and
 * results that nobody publishes. Micronaut does both by a subclass of the bean's class, and has
 * none for a bean that is made by a factory.
 */
final class BeanChecks {

  private static final Logger LOG = LoggerFactory.getLogger(BeanChecks.class);

  private static final String VALIDATED = "io.micronaut.validation.Validated";

  private final List<String> problems;
  private final boolean validates;
  private final List<String> unchecked = new ArrayList<>();

  BeanChecks(BeanContext context, List<String> problems) {
    this.problems = problems;
    this.validates =
        ClassUtils.forName("jakarta.validation.Validator", context.getClassLoader())
            .filter(context::containsBean)
            .isPresent();
  }

  void check(List<Binding> bindings) {
    bindings.forEach(this::check);
    if (!unchecked.isEmpty()) {
      LOG.warn(
          "Nobody checks the constraints on the requests of {}: there is no validator (add"
              + " io.micronaut.validation:micronaut-validation)",
          String.join(", ", unchecked));
    }
  }

  private void check(Binding binding) {
    if (binding.rpc().method().behaviour() instanceof Behaviour.Action action) {
      check(binding, action.constraints());
    } else if (binding.method() != null
        && binding.method().hasAnnotation(PublishedResult.class)
        && !isProxied(binding)) {
      add(binding, "its results would not be published", "publish by a StreamPublisher");
    }
  }

  private void check(Binding binding, RequestConstraints constraints) {
    if (constraints instanceof RequestConstraints.None) {
      return;
    }
    if (!validates) {
      unchecked.add(binding.rpc().info().fullName());
    } else if (constraints instanceof RequestConstraints.OfMessage message) {
      check(binding, message.type());
    } else if (!isProxied(binding)
        || binding.method() == null
        || !binding.method().hasStereotype(VALIDATED)) {
      add(
          binding,
          "the constraints on its parameters would not be checked",
          "take one record, and compile with micronaut-validation-processor on the processor path");
    }
  }

  private void check(Binding binding, Class<?> message) {
    if (!message.isSealed() && BeanIntrospector.SHARED.findIntrospection(message).isEmpty()) {
      problems.add(
          binding.rpc().place()
              + ": the constraints of "
              + message.getName()
              + " cannot be checked (mark it @Introspected, and compile it with"
              + " micronaut-inject-java on the processor path)");
    }
  }

  private void add(Binding binding, String what, String otherwise) {
    problems.add(
        binding.rpc().place()
            + ": "
            + what
            + ", as "
            + binding.definition().getName()
            + " is no subclass of Micronaut's (let Micronaut make the bean rather than a factory, or "
            + otherwise
            + ")");
  }

  private static boolean isProxied(Binding binding) {
    return binding.definition() instanceof AdvisedBeanType;
  }
}
