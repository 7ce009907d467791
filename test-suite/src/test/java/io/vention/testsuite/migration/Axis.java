package io.vention.testsuite.migration;

/** A message in another, whose fields have names of several words. */
record Axis(int axisNumber, double maxSpeedMmS) {}
