package io.vention.testsuite.intercepted;

/** An item of a stream. */
record Tick(int count) {}
