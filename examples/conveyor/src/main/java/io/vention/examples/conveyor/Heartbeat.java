package io.vention.examples.conveyor;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign of life.
 *
 * @param at when it was given
 * @param uptime for how long the app has been running
 */
record Heartbeat(Instant at, Duration uptime) {}
