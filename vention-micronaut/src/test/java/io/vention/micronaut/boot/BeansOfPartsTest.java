package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.vention.micronaut.Action;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.call.BoundMethods;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which bean an RPC is called on. */
class BeansOfPartsTest {

  @Test
  void aSubclassThatReplacesTheBean() {
    try (ApplicationContext context = run("subclass")) {
      BoundMethod start = start(context);
      assertThat(start.bean().get()).isInstanceOf(FasterConveyor.class);
      assertThat(start.annotations().hasAnnotation(Action.class)).isTrue();
    }
  }

  @Test
  void aBeanOfAFactoryThatReplacesTheBean() {
    try (ApplicationContext context = run("factory")) {
      BoundMethod start = start(context);
      assertThat(start.bean().get()).isSameAs(context.getBean(Conveyor.class));
      assertThat(start.annotations().hasAnnotation(Action.class)).isTrue();
    }
  }

  @Test
  void thePrimaryOneOfTwo() {
    try (ApplicationContext context = run("primary")) {
      assertThat(start(context).bean().get()).isSameAs(context.getBean(Conveyor.class));
    }
  }

  @Test
  void twoBeansAreOneTooMany() {
    assertThatThrownBy(() -> run("two"))
        .isInstanceOf(InvalidApplicationException.class)
        .hasMessageContaining(
            "* 2 beans are a io.vention.micronaut.boot.Conveyor, and each of its RPCs is called on one:")
        .hasMessageContaining("Mark one of them @Primary, or leave one.");
  }

  @Test
  void aNewBeanForEachCallWhereItsScopeSaysSo() {
    try (ApplicationContext context = run("prototype")) {
      BoundMethod start = start(context);
      assertThat(start.bean().get()).isNotSameAs(start.bean().get());
    }
  }

  private static ApplicationContext run(String beans) {
    return ApplicationContext.run(Map.of("test.conveyor", true, "test.beans", beans));
  }

  private static BoundMethod start(ApplicationContext context) {
    return context.getBean(BoundMethods.class).all().get(0);
  }

  @Singleton
  @Replaces(Conveyor.class)
  @Requires(property = "test.beans", value = "subclass")
  static class FasterConveyor extends Conveyor {}

  @Factory
  @Requires(property = "test.beans", value = "factory")
  static class OneConveyor {

    @Singleton
    @Replaces(Conveyor.class)
    Conveyor conveyor() {
      return new Conveyor();
    }
  }

  @Factory
  @Requires(property = "test.beans", value = "primary")
  static class PrimaryConveyor {

    @Primary
    @Singleton
    Conveyor conveyor() {
      return new Conveyor();
    }
  }

  @Factory
  @Requires(property = "test.beans", value = "two")
  static class SecondConveyor {

    @Named("second")
    @Singleton
    Conveyor conveyor() {
      return new Conveyor();
    }
  }

  @Factory
  @Requires(property = "test.beans", value = "prototype")
  static class NewConveyors {

    @Prototype
    @Replaces(Conveyor.class)
    Conveyor conveyor() {
      return new Conveyor();
    }
  }
}
