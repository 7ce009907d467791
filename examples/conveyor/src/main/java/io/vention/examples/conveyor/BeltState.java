package io.vention.examples.conveyor;

// tag::state[]
/** What the belt does. */
enum BeltState {
  /** It stands still. */
  STOPPED,
  /** It is on its way to another speed. */
  RAMPING,
  /** It moves at its set speed. */
  RUNNING
}
// end::state[]
