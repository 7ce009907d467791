package io.vention.testsuite.kitchen;

/**
 * A place in the plane.
 *
 * @param xMm to the right, in millimetres
 * @param yMm upwards, in millimetres
 */
record Point(double xMm, double yMm) {}
