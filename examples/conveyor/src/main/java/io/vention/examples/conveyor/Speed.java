package io.vention.examples.conveyor;

// tag::speed[]
/**
 * A speed to move at.
 *
 * @param speedMmS in millimetres per second, from 0 to 1000
 */
record Speed(double speedMmS) {}
// end::speed[]
