package io.vention.testsuite.validated;

import io.vention.micronaut.Action;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** An action that checks its request itself. */
class Orders {

  private final Validator validator;

  Orders(Validator validator) {
    this.validator = validator;
  }

  @Action
  void place(Order order) {
    Set<ConstraintViolation<Order>> violations = validator.validate(order);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
  }
}
