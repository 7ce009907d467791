package io.vention.testsuite.rows;

import org.jspecify.annotations.Nullable;

/** Two variables, which stand for anything. */
record Pair<A, B>(A first, B second, @Nullable Pair<B, A> turned) {}
