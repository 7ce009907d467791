package io.vention.testsuite.tools;

import com.fasterxml.jackson.annotation.JsonIgnore;

// tag::class[]
/** What holds a part. */
class Gripper {

  private final String id;

  /** How hard it holds. */
  private double forceN;

  Gripper(String id) {
    this.id = id;
  }

  public String getId() {
    return id;
  }

  public double getForceN() {
    return forceN;
  }

  public void setForceN(double forceN) {
    this.forceN = forceN;
  }

  @JsonIgnore // computed: it cannot be set
  public boolean isHolding() {
    return forceN > 0;
  }
}
// end::class[]
