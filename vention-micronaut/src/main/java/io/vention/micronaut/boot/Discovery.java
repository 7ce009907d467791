package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.inject.AdvisedBeanType;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.ExecutableMethod;
import io.vention.micronaut.RpcBundle;
import io.vention.micronaut.schema.DeclaredBundle;
import io.vention.micronaut.schema.JavaMethod;
import io.vention.micronaut.schema.Rpc;
import io.vention.micronaut.schema.RpcPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts on the class path and joins them with bean definitions. Makes no bean, but for
 * bundles that add RPCs in code.
 */
final class Discovery {

  private final BeanContext context;
  private final List<RpcPart> parts;
  private final List<String> problems;
  private final Map<String, BeanDefinition<?>> definitions = new HashMap<>();

  Discovery(BeanContext context, List<RpcPart> parts, List<String> problems) {
    this.context = context;
    this.parts = parts;
    this.problems = problems;
  }

  /** Every part on the class path, each once. */
  static List<RpcPart> parts(ClassLoader classLoader) {
    List<RpcPart> listed = new ArrayList<>();
    SoftServiceLoader.load(RpcPart.class, classLoader).collectAll(listed);
    Map<Class<?>, RpcPart> byClass = new LinkedHashMap<>();
    listed.forEach(part -> byClass.putIfAbsent(part.getClass(), part));
    return List.copyOf(byClass.values());
  }

  /** The parts whose class is an enabled bean. */
  List<RpcPart> enabled() {
    List<RpcPart> enabled = new ArrayList<>();
    for (RpcPart part : parts) {
      List<? extends BeanDefinition<?>> candidates =
          context.getBeanDefinitions(part.beanType()).stream()
              .filter(candidate -> isOf(part, candidate))
              .toList();
      if (!candidates.isEmpty()) {
        definitions.put(part.place(), one(part, candidates));
        enabled.add(part);
      }
    }
    return enabled;
  }

  /**
   * The parts with the RPCs that bundles add in code. This makes the bundles.
   *
   * @param enabled the parts whose class is an enabled bean
   */
  List<RpcPart> withEntries(List<RpcPart> enabled) {
    return enabled.stream()
        .map(
            part ->
                part.addsEntries()
                    ? OverriddenPart.of(part, new BundleEntries(part, problems).with(bundle(part)))
                    : part)
        .toList();
  }

  private RpcBundle bundle(RpcPart part) {
    BeanDefinition<?> definition = definitions.get(part.place());
    if (definition != null && context.getBean(definition) instanceof RpcBundle bundle) {
      return bundle;
    }
    throw new IllegalArgumentException("part: " + part.place() + " (expected: an enabled bundle)");
  }

  private boolean isOf(RpcPart part, BeanDefinition<?> candidate) {
    String declaration = candidate.stringValue(DeclaredBundle.class).orElse("");
    return declaration.equals(part.declaration())
        && (!declaration.isEmpty() || isNearest(part, candidate));
  }

  /** Whether no other part is of a class between the part's and the bean's. */
  private boolean isNearest(RpcPart part, BeanDefinition<?> candidate) {
    return parts.stream()
        .filter(other -> other.declaration().isEmpty())
        .map(RpcPart::beanType)
        .noneMatch(
            other ->
                other != part.beanType()
                    && part.beanType().isAssignableFrom(other)
                    && other.isAssignableFrom(candidate.getBeanType()));
  }

  private BeanDefinition<?> one(RpcPart part, List<? extends BeanDefinition<?>> candidates) {
    List<? extends BeanDefinition<?>> chosen =
        candidates.size() == 1
            ? candidates
            : candidates.stream().filter(BeanDefinition::isPrimary).toList();
    if (chosen.size() != 1) {
      problems.add(
          candidates.size()
              + " beans are a "
              + part.beanType().getName()
              + ", and each of its RPCs is called on one:\n  "
              + candidates.stream()
                  .map(candidate -> candidate.getName())
                  .collect(Collectors.joining("\n  "))
              + "\nMark one of them @Primary, or leave one.");
    }
    return chosen.isEmpty() ? candidates.get(0) : chosen.get(0);
  }

  Binding bind(Rpc rpc) {
    BeanDefinition<?> definition = definitions.get(rpc.part().place());
    if (definition == null) {
      throw new IllegalArgumentException("rpc: " + rpc.place() + " (expected: of an enabled part)");
    }
    JavaMethod source = rpc.method().source();
    boolean isMethod = source.kind() == JavaMethod.Kind.METHOD;
    ExecutableMethod<?, ?> method = isMethod ? method(definition, source) : null;
    if (method == null && isMethod) {
      problems.add(
          rpc.place()
              + " is not known to Micronaut, nor are its annotations\nCompile its class with"
              + " micronaut-inject-java and vention-micronaut-processor on the processor path.");
    }
    return new Binding(rpc, definition, method);
  }

  /**
   * The bean's method; or, as a factory's bean has none, that of the class as a bean of its own,
   * though another may have replaced it: who may call the method is told there.
   */
  private @Nullable ExecutableMethod<?, ?> method(BeanDefinition<?> definition, JavaMethod source) {
    Optional<? extends ExecutableMethod<?, ?>> own = find(definition, source);
    if (own.isPresent()) {
      return own.get();
    }
    for (BeanDefinitionReference<?> reference : context.getBeanDefinitionReferences()) {
      if (isOf(reference, definition.getBeanType())) {
        Optional<? extends ExecutableMethod<?, ?>> declared = find(reference.load(), source);
        if (declared.isPresent()) {
          return declared.get();
        }
      }
    }
    return null;
  }

  /**
   * Whether it is the definition of a class that a bean is of, or of Micronaut's subclass of it.
   */
  private static boolean isOf(BeanDefinitionReference<?> reference, Class<?> bean) {
    return reference.getBeanType().isAssignableFrom(bean)
        || (bean.isAssignableFrom(reference.getBeanType())
            && reference.load() instanceof AdvisedBeanType<?> advised
            && advised.getInterceptedType() == bean);
  }

  private static Optional<? extends ExecutableMethod<?, ?>> find(
      BeanDefinition<?> definition, JavaMethod source) {
    return definition.findMethod(source.name(), source.parameterTypes().toArray(new Class<?>[0]));
  }
}
