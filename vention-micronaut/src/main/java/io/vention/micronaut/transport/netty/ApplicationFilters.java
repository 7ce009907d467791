package io.vention.micronaut.transport.netty;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.context.event.HttpRequestReceivedEvent;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.web.router.FilterRoute;
import io.micronaut.web.router.RouteBuilder;
import io.vention.micronaut.transport.route.RpcRoute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells of a route whether anything of the application may see or stop its requests: a filter whose
 * pattern matches, or a listener to requests. Whatever is not known here is taken for that.
 */
final class ApplicationFilters {

  /** What they do for an RPC where no other filter is there: nothing. */
  private static final Set<String> HARMLESS =
      Set.of(
          // does nothing without the header "origin", which is looked for on each call
          "io.micronaut.http.server.cors.CorsFilter",
          "io.micronaut.http.server.OptionsFilter",
          "io.micronaut.management.endpoint.EndpointsFilter",
          "io.micronaut.management.endpoint.health.filter.HealthResultFilter",
          // they make RPCs' responses of what routes and other filters answer
          "io.vention.micronaut.transport.route.RouteStatusFilter",
          "io.vention.micronaut.transport.route.RefusedCalls");

  private static final String REQUEST_SCOPE = "io.micronaut.runtime.http.scope.RequestCustomScope";

  private final List<FilterRoute> filters;
  private final boolean heardOf;

  ApplicationFilters(BeanContext context) {
    this.filters =
        context.getBeansOfType(RouteBuilder.class).stream()
            .flatMap(builder -> builder.getFilterRoutes().stream())
            .filter(filter -> !isHarmless(filter))
            .toList();
    this.heardOf = requestsAreHeardOf(context);
  }

  boolean mayApplyTo(RpcRoute route) {
    return heardOf || filters.stream().anyMatch(filter -> matches(filter, route));
  }

  private static boolean isHarmless(FilterRoute filter) {
    return HARMLESS.contains(className(filter.getAnnotationMetadata()));
  }

  /** The class of a filter, old or new; empty where it is neither. */
  private static String className(AnnotationMetadata metadata) {
    if (metadata instanceof ExecutableMethod<?, ?> method) {
      return method.getDeclaringType().getName();
    }
    return metadata instanceof BeanDefinition<?> bean ? bean.getBeanType().getName() : "";
  }

  private static boolean matches(FilterRoute filter, RpcRoute route) {
    Set<HttpMethod> methods = filter.getFilterMethods();
    boolean ofMethod = methods == null || methods.isEmpty() || methods.contains(route.httpMethod());
    return ofMethod
        && (!filter.hasPatterns()
            || Arrays.stream(filter.getPatterns())
                .anyMatch(
                    pattern ->
                        filter.getPatternStyle().getPathMatcher().matches(pattern, route.path())));
  }

  /** Beans of a request's scope are told of its end wherever one was made. */
  private static boolean requestsAreHeardOf(BeanContext context) {
    return !listeners(context, HttpRequestReceivedEvent.class).isEmpty()
        || listeners(context, HttpRequestTerminatedEvent.class).stream()
            .anyMatch(listener -> !listener.equals(REQUEST_SCOPE));
  }

  private static List<String> listeners(BeanContext context, Class<?> event) {
    List<String> names = new ArrayList<>();
    for (BeanDefinition<?> listener :
        context.getBeanDefinitions(
            ApplicationEventListener.class, Qualifiers.byTypeArguments(event))) {
      names.add(listener.getBeanType().getName());
    }
    return names;
  }
}
