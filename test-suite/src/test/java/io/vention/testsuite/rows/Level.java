package io.vention.testsuite.rows;

/** How much, from none on. */
enum Level {
  UNSPECIFIED,
  LOW,
  HIGH
}
