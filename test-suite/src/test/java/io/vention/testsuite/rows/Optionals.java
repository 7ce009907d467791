package io.vention.testsuite.rows;

import io.micronaut.json.tree.JsonNode;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** A value of every row, or none, as Java's optionals. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Optionals(
    Optional<Boolean> flag,
    Optional<Byte> tiny,
    Optional<Short> small,
    Optional<Integer> whole,
    Optional<Long> big,
    Optional<Float> single,
    Optional<Double> real,
    Optional<String> text,
    Optional<Character> letter,
    Optional<byte[]> raw,
    Optional<ByteBuffer> buffer,
    Optional<Instant> at,
    Optional<OffsetDateTime> offset,
    Optional<ZonedDateTime> zoned,
    Optional<Duration> lasting,
    Optional<LocalDate> day,
    Optional<LocalTime> time,
    Optional<LocalDateTime> local,
    Optional<UUID> id,
    Optional<URI> link,
    Optional<BigDecimal> exact,
    Optional<BigInteger> huge,
    Optional<Mode> mode,
    Optional<Level> level,
    Optional<Map<String, Object>> struct,
    Optional<Object> any,
    Optional<JsonNode> tree,
    Optional<List<Object>> mixed,
    Optional<Spot> spot,
    OptionalInt count,
    OptionalLong total,
    OptionalDouble ratio) {}
