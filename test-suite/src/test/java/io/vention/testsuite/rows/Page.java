package io.vention.testsuite.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Its variable in every place that one value may be.
 *
 * @param items some of many
 */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Page<T>(
    List<T> items,
    @Nullable T last,
    Optional<T> other,
    Map<String, T> byName,
    T[] array,
    @Nullable Page<T> next) {}
