package io.vention.micronaut.boot;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.vention.micronaut.call.ConstraintViolations;
import io.vention.micronaut.call.RequestCheck;
import io.vention.micronaut.schema.RpcSchema;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** Joins calls with the application's validator, where it has one. */
@Factory
@Requires(classes = Validator.class)
final class ValidationFactory {

  /** After the application's own handlers, which may have one for it. */
  @Singleton
  @Order(1)
  ConstraintViolations constraintViolations(RpcSchema schema) {
    return new ConstraintViolations(schema);
  }

  @Singleton
  @Requires(beans = Validator.class)
  RequestCheck requestCheck(Validator validator) {
    return request -> {
      Set<ConstraintViolation<Object>> violations = validator.validate(request);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
    };
  }
}
