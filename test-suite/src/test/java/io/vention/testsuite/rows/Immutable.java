package io.vention.testsuite.rows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class whose constructor takes all properties, in another order. */
class Immutable {

  private final double real;
  private final List<String> names;
  private final @Nullable Spot spot;
  private final Optional<String> note;
  private final Map<String, Mode> modes;
  private final boolean on;

  /** How fast it is. */
  final Speed speed;

  Immutable(double real) {
    this(true, List.of(), real, null, Optional.empty(), Map.of(), Speed.WALK);
  }

  /**
   * One with everything.
   *
   * @param names what it is called
   */
  @JsonCreator
  Immutable(
      boolean on,
      List<String> names,
      @JsonProperty("real") double number,
      @Nullable Spot spot,
      Optional<String> note,
      Map<String, Mode> modes,
      Speed speed) {
    this.on = on;
    this.names = names;
    this.real = number;
    this.spot = spot;
    this.note = note;
    this.modes = modes;
    this.speed = speed;
  }

  public boolean isOn() {
    return on;
  }

  public double getReal() {
    return real;
  }

  public List<String> getNames() {
    return names;
  }

  public @Nullable Spot getSpot() {
    return spot;
  }

  Optional<String> getNote() {
    return note;
  }

  public Map<String, Mode> getModes() {
    return modes;
  }

  public Speed getSpeed() {
    return speed;
  }
}
