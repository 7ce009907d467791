package io.vention.testsuite.rows;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vention.micronaut.FieldNumber;
import io.vention.micronaut.ProtoName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class with getters and setters, and a superclass. */
class Bean extends BaseBean<Spot> {

  /** Whether it may move. */
  private boolean ready = true;

  private long total = 7;
  private @Nullable Integer count;
  private char letter;
  private byte[] raw = {};
  private Instant at = Instant.EPOCH;
  private Optional<Duration> lasting = Optional.empty();
  private OptionalInt number = OptionalInt.empty();
  private Mode mode = Mode.AUTO;
  private @Nullable Level level;
  private Speed speed = Speed.WALK;
  private List<Spot> path = List.of();
  private Set<String> names = Set.of();
  private Map<Integer, Spot> spots = Map.of();
  private Map<String, Object> struct = Map.of();
  private int[] numbers = {};
  private Spot spot = new Spot(0, 0);

  @JsonProperty("newName")
  private String renamed = "";

  @JsonIgnore private Thread owner = Thread.currentThread();

  public boolean isReady() {
    return ready;
  }

  public void setReady(boolean ready) {
    this.ready = ready;
  }

  // in another order than the fields
  public List<Spot> getPath() {
    return path;
  }

  public Bean setPath(List<Spot> path) {
    this.path = path;
    return this;
  }

  /** How many there are in all. */
  @FieldNumber(40)
  public long getTotal() {
    return total;
  }

  public void setTotal(long total) {
    this.total = total;
  }

  public @Nullable Integer getCount() {
    return count;
  }

  public void setCount(@Nullable Integer count) {
    this.count = count;
  }

  public char getLetter() {
    return letter;
  }

  public void setLetter(char letter) {
    this.letter = letter;
  }

  public byte[] getRaw() {
    return raw;
  }

  public void setRaw(byte[] raw) {
    this.raw = raw;
  }

  public Instant getAt() {
    return at;
  }

  public void setAt(@ProtoName("moment") Instant at) {
    this.at = at;
  }

  public Optional<Duration> getLasting() {
    return lasting;
  }

  public void setLasting(Optional<Duration> lasting) {
    this.lasting = lasting;
  }

  public OptionalInt getNumber() {
    return number;
  }

  public void setNumber(OptionalInt number) {
    this.number = number;
  }

  public Mode getMode() {
    return mode;
  }

  public void setMode(Mode mode) {
    this.mode = mode;
  }

  public @Nullable Level getLevel() {
    return level;
  }

  public void setLevel(@Nullable Level level) {
    this.level = level;
  }

  public Speed getSpeed() {
    return speed;
  }

  public void setSpeed(Speed speed) {
    this.speed = speed;
  }

  public Set<String> getNames() {
    return names;
  }

  public void setNames(Set<String> names) {
    this.names = names;
  }

  public Map<Integer, Spot> getSpots() {
    return spots;
  }

  public void setSpots(Map<Integer, Spot> spots) {
    this.spots = spots;
  }

  public Map<String, Object> getStruct() {
    return struct;
  }

  public void setStruct(Map<String, Object> struct) {
    this.struct = struct;
  }

  public int[] getNumbers() {
    return numbers;
  }

  public void setNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  public Spot getSpot() {
    return spot;
  }

  public void setSpot(Spot spot) {
    this.spot = spot;
  }

  public String getRenamed() {
    return renamed;
  }

  public void setRenamed(String renamed) {
    this.renamed = renamed;
  }

  public Thread getOwner() {
    return owner;
  }

  public void setOwner(Thread owner) {
    this.owner = owner;
  }

  @JsonIgnore
  public boolean isEmpty() {
    return path.isEmpty();
  }
}
