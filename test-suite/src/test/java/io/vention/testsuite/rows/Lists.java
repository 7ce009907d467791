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
import java.util.UUID;

/** Several values of every row, in a list. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Lists(
    List<Boolean> flag,
    List<Byte> tiny,
    List<Short> small,
    List<Integer> whole,
    List<Long> big,
    List<Float> single,
    List<Double> real,
    List<String> text,
    List<Character> letter,
    List<byte[]> raw,
    List<ByteBuffer> buffer,
    List<Instant> at,
    List<OffsetDateTime> offset,
    List<ZonedDateTime> zoned,
    List<Duration> lasting,
    List<LocalDate> day,
    List<LocalTime> time,
    List<LocalDateTime> local,
    List<UUID> id,
    List<URI> link,
    List<BigDecimal> exact,
    List<BigInteger> huge,
    List<Mode> mode,
    List<Level> level,
    List<Map<String, Object>> struct,
    List<Object> any,
    List<JsonNode> tree,
    List<List<Object>> mixed,
    List<Spot> spot) {}
