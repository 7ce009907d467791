package io.vention.testsuite.kitchen;

/**
 * One of a sequence.
 *
 * @param number its place
 * @param text what it says
 */
record Tick(int number, String text) {

  static Tick of(int number) {
    return new Tick(number, "tick " + number);
  }
}
