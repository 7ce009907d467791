package io.vention.benchmarks.vention;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the machine is.
 *
 * @param mode what it does
 * @param job what it works at
 * @param parts how many parts it made
 * @param busy for how long it worked
 * @param since when it began to be so
 */
record MachineStatus(Mode mode, Optional<Job> job, int parts, Duration busy, Instant since) {}
