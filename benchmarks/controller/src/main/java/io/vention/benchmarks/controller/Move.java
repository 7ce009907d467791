package io.vention.benchmarks.controller;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What the echo carries: 135 bytes of JSON in {@code benchmarks/harness/bodies.py}.
 *
 * @param axis which axis
 * @param xMm where to, in millimetres
 * @param yMm where to, in millimetres
 * @param zMm where to, in millimetres
 * @param speedMmS how fast, in millimetres per second
 * @param relative whether from where it is
 * @param id the order's identity
 */
@Serdeable
record Move(
    String axis, double xMm, double yMm, double zMm, int speedMmS, boolean relative, String id) {}
