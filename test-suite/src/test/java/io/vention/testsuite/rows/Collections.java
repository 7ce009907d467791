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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several values of every row, in a collection. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Collections(
    Collection<Boolean> flag,
    Collection<Byte> tiny,
    Collection<Short> small,
    Collection<Integer> whole,
    Collection<Long> big,
    Collection<Float> single,
    Collection<Double> real,
    Collection<String> text,
    Collection<Character> letter,
    Collection<byte[]> raw,
    Collection<ByteBuffer> buffer,
    Collection<Instant> at,
    Collection<OffsetDateTime> offset,
    Collection<ZonedDateTime> zoned,
    Collection<Duration> lasting,
    Collection<LocalDate> day,
    Collection<LocalTime> time,
    Collection<LocalDateTime> local,
    Collection<UUID> id,
    Collection<URI> link,
    Collection<BigDecimal> exact,
    Collection<BigInteger> huge,
    Collection<Mode> mode,
    Collection<Level> level,
    Collection<Map<String, Object>> struct,
    Collection<Object> any,
    Collection<JsonNode> tree,
    Collection<List<Object>> mixed,
    Collection<Spot> spot) {}
