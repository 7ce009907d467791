package kitchen;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.json.tree.JsonNode;
import io.vention.micronaut.ProtoName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A component for each row of the mapping.
 *
 * @param count how many there are
 * @param label what it is <b>called</b>, see {@link Mode#AUTO}
 * @param day when it was made
 * @param speedMmS how fast it is
 */
@SuppressWarnings("deprecation") // javac finds @Deprecated on a component without effect
public record Everything(
    // scalars
    boolean on,
    byte small,
    short medium,
    @Min(0) @Max(100) int count,
    long total,
    float ratio,
    double exact,
    char letter,
    @NotBlank String label,
    byte[] raw,
    ByteBuffer buffer,
    // times
    Instant at,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    Duration took,
    // text
    LocalDate day,
    LocalTime time,
    LocalDateTime local,
    UUID id,
    URI uri,
    BigDecimal price,
    BigInteger huge,
    // enums
    Mode mode,
    Level level,
    // loosely typed
    Map<String, Object> extra,
    Object any,
    JsonNode tree,
    List<Object> mixed,
    // maps
    Map<String, String> labels,
    Map<Integer, Point> pointsById,
    Map<Long, Mode> modes,
    Map<Boolean, UUID> ids,
    // several
    List<String> names,
    Set<Integer> codes,
    Collection<Point> path,
    int[] ints,
    Double[] doubles,
    Point[] corners,
    byte[][] blobs,
    List<Map<String, Object>> rows,
    @Size(max = 3) List<LocalDate> days,
    // presence
    Integer boxed,
    @Nullable String comment,
    @Nullable Point origin,
    @Nullable Mode next,
    byte @Nullable [] thumbnail,
    Optional<@Pattern(regexp = "[A-Z]+") String> code,
    Optional<Point> target,
    OptionalInt limit,
    OptionalLong size,
    OptionalDouble weight,
    @Nullable Everything parent,
    // names
    double speedMmS,
    String toURL,
    int part2,
    @ProtoName("renamed") int oldName,
    @JsonProperty("json-name") String other,
    /* keywords may be fields */
    String message,
    @Deprecated double speed) {

  /** Where something is. */
  @ProtoName("Position")
  public record Point(double x, double y) {}

  /** Who drives. */
  public enum Mode {
    /** By itself. */
    AUTO,
    @ProtoName("MODE_BY_HAND")
    MANUAL,
    @Deprecated
    LEGACY
  }

  /** How much, from none on. */
  public enum Level {
    UNSPECIFIED,
    LOW,
    HIGH
  }
}
