package io.vention.testsuite.kitchen;

/**
 * Values whose defaults are values.
 *
 * @param count may be 0
 * @param text may be empty
 * @param on may be false
 */
record Defaults(int count, String text, boolean on) {}
