package io.vention.micronaut.boot;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import io.micronaut.http.server.cors.CrossOrigin;
import io.vention.micronaut.call.CallableMethod;
import io.vention.micronaut.protocol.Origins;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The origins that Micronaut's CORS lets call an RPC: by configuration, or by annotation. */
final class CorsOrigins implements Origins {

  private static final String ANY = "*";

  private final CorsConfiguration cors;

  CorsOrigins(HttpServerConfiguration server) {
    this.cors = server.getCors();
  }

  @Override
  public boolean allow(String origin, CallableMethod method) {
    AnnotationMetadata annotations = method.annotations();
    if (annotations.hasAnnotation(CrossOrigin.class)) {
      return allows(
          origin,
          origins(annotations),
          annotations.stringValue(CrossOrigin.class, "allowedOriginsRegex"));
    }
    return cors.isEnabled()
        && cors.getConfigurations().values().stream().anyMatch(one -> allows(origin, one));
  }

  private static boolean allows(String origin, CorsOriginConfiguration configuration) {
    return allows(
        origin, configuration.getAllowedOrigins(), configuration.getAllowedOriginsRegex());
  }

  private static boolean allows(
      String origin, Collection<String> allowed, Optional<String> pattern) {
    return pattern.filter(origin::matches).isPresent()
        || allowed.contains(origin)
        || (pattern.isEmpty() && allowed.contains(ANY));
  }

  private static List<String> origins(AnnotationMetadata annotations) {
    String[] named = annotations.stringValues(CrossOrigin.class, "allowedOrigins");
    return named.length > 0
        ? List.of(named)
        : Arrays.asList(annotations.stringValues(CrossOrigin.class));
  }
}
