package io.vention.examples.conveyor;

/**
 * How the conveyor is now.
 *
 * @param state what the belt does
 * @param speedMmS how fast it moves, in millimetres per second
 * @param setSpeedMmS how fast it is to move while it is started, in millimetres per second
 */
record ConveyorStatus(BeltState state, double speedMmS, double setSpeedMmS) {}
