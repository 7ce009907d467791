package io.vention.testsuite.rows;

/**
 * Where something is.
 *
 * @param xMm to the right, in millimetres
 * @param yMm to the back, in millimetres
 */
record Spot(double xMm, double yMm) {}
