package io.vention.testsuite.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message in itself, in every way that ends. */
record Tree(
    String name,
    @Nullable Tree next,
    Optional<Tree> other,
    List<Tree> children,
    Map<String, Tree> byName) {}
