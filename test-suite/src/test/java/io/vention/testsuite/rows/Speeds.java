package io.vention.testsuite.rows;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An enum that is a string, in each place. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Speeds(
    Speed one,
    @Nullable Speed maybe,
    Optional<Speed> optional,
    List<Speed> list,
    Set<Speed> set,
    Collection<Speed> collection,
    Speed[] array,
    Map<String, Speed> map) {}
