package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanRegistration;
import io.micronaut.core.order.OrderUtil;
import java.util.Comparator;
import java.util.List;

/** Finds beans in the order that {@code @Order} or {@code Ordered} gives them. */
final class OrderedBeans {

  private OrderedBeans() {}

  static <T> List<BeanRegistration<T>> registrations(BeanContext context, Class<T> type) {
    return context.getBeanRegistrations(type).stream()
        .sorted(Comparator.comparingInt(OrderedBeans::order))
        .toList();
  }

  private static int order(BeanRegistration<?> registration) {
    return OrderUtil.getOrder(
        registration.definition().getAnnotationMetadata(), registration.bean());
  }
}
