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
import java.util.Set;
import java.util.UUID;

/** Several values of every row that are equal where Java says so, in a set. */
record Sets(
    Set<Boolean> flag,
    Set<Byte> tiny,
    Set<Short> small,
    Set<Integer> whole,
    Set<Long> big,
    Set<Float> single,
    Set<Double> real,
    Set<String> text,
    Set<Character> letter,
    Set<ByteBuffer> buffer,
    Set<Instant> at,
    Set<OffsetDateTime> offset,
    Set<ZonedDateTime> zoned,
    Set<Duration> lasting,
    Set<LocalDate> day,
    Set<LocalTime> time,
    Set<LocalDateTime> local,
    Set<UUID> id,
    Set<URI> link,
    Set<BigDecimal> exact,
    Set<BigInteger> huge,
    Set<Mode> mode,
    Set<Level> level,
    Set<Map<String, Object>> struct,
    Set<Object> any,
    Set<JsonNode> tree,
    Set<List<Object>> mixed,
    Set<Spot> spot) {}
