package io.vention.testsuite.validated;

import jakarta.validation.constraints.Max;
import java.util.ArrayList;
import java.util.List;

/** A message that is no record. */
class Pallet {

  @Max(3)
  private int layers;

  private List<Order.Part> parts = new ArrayList<>();

  /**
   * How many layers it has.
   *
   * @return a number
   */
  int getLayers() {
    return layers;
  }

  /**
   * Sets how many layers it has.
   *
   * @param layers a number
   */
  void setLayers(int layers) {
    this.layers = layers;
  }

  /**
   * What is on it.
   *
   * @return the parts
   */
  List<Order.Part> getParts() {
    return parts;
  }

  /**
   * Sets what is on it.
   *
   * @param parts the parts
   */
  void setParts(List<Order.Part> parts) {
    this.parts = parts;
  }
}
