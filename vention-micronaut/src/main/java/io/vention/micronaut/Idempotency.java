package io.vention.micronaut;

/** Whether a call may be repeated; protobuf's {@code MethodOptions.IdempotencyLevel}. */
public enum Idempotency {
  /** Nothing is promised: a call must not be repeated. Protobuf's {@code IDEMPOTENCY_UNKNOWN}. */
  NONE,
  /** A repeated call has the effect of one. */
  IDEMPOTENT,
  /** A call changes nothing, and may be made by GET. */
  NO_SIDE_EFFECTS
}
