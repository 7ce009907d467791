package io.vention.testsuite.security;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.management.endpoint.EndpointSensitivityProcessor;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.security.rules.SensitiveEndpointRule;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

// tag::rule[]
/** Opens sensitive endpoints to those who have a role. */
@Singleton
// tag::test[]
@Requires(property = "cell.rule", notEquals = "false")
// end::test[]
@Replaces(SensitiveEndpointRule.class)
class OperatorsMayAsk extends SensitiveEndpointRule {

  OperatorsMayAsk(EndpointSensitivityProcessor endpoints) {
    super(endpoints);
  }

  @Override
  protected Publisher<SecurityRuleResult> checkSensitiveAuthenticated(
      HttpRequest<?> request, Authentication caller, ExecutableMethod<?, ?> endpoint) {
    boolean allowed = caller.getRoles().contains("ROLE_TECHNICIAN");
    return Mono.just(allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
  }
}
// end::rule[]
