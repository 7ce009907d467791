package io.vention.benchmarks.vention;

/** What the machine does. */
enum Mode {
  IDLE,
  HOMING,
  JOGGING,
  RUNNING,
  PAUSED
}
