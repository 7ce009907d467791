package io.vention.benchmarks.controller;

import io.micronaut.runtime.Micronaut;

/** Starts the application. */
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
