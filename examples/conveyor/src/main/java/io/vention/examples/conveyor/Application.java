package io.vention.examples.conveyor;

import io.micronaut.runtime.Micronaut;

/** Starts the conveyor's machine app. */
public final class Application {

  private Application() {}

  /**
   * Starts the app.
   *
   * @param args passed on to Micronaut
   */
  public static void main(String[] args) {
    Micronaut.run(Application.class, args);
  }
}
