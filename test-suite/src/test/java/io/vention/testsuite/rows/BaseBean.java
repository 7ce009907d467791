package io.vention.testsuite.rows;

import org.jspecify.annotations.Nullable;

/** What beans have in common. */
abstract class BaseBean<T> {

  private String id = "";
  private @Nullable T extra;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable T getExtra() {
    return extra;
  }

  public void setExtra(@Nullable T extra) {
    this.extra = extra;
  }
}
