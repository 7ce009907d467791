package io.vention.testsuite.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class with fields, and nothing else. */
class Plain {
  public double x;
  public @Nullable String label;
  public List<Fluent> inner = List.of();
  public transient int cached;
  public static final int LIMIT = 3;
}
