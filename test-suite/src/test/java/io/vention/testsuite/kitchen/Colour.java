package io.vention.testsuite.kitchen;

/** A colour without a name for none. */
enum Colour {
  /** Like a rose. */
  RED,
  DARK_GREEN
}
