package io.vention.testsuite.rows;

/** Who drives, which is always somebody. */
enum Mode {
  AUTO,
  MANUAL
}
