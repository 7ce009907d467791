package io.vention.testsuite.migration;

import org.jspecify.annotations.Nullable;

/** A request whose fields may all be absent. */
@SuppressWarnings("ArrayRecordComponent") // as the original's bytes
record Move(int partCount, boolean homeFirst, String label, byte[] raw, @Nullable Axis axis) {}
