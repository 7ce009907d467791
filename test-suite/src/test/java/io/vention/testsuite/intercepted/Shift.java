package io.vention.testsuite.intercepted;

import jakarta.validation.constraints.Max;

/** A message with a constraint. */
record Shift(@Max(10) int hours) {}
