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

/** Values of every row by name. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Maps(
    Map<String, Boolean> flag,
    Map<String, Byte> tiny,
    Map<String, Short> small,
    Map<String, Integer> whole,
    Map<String, Long> big,
    Map<String, Float> single,
    Map<String, Double> real,
    Map<String, String> text,
    Map<String, Character> letter,
    Map<String, byte[]> raw,
    Map<String, ByteBuffer> buffer,
    Map<String, Instant> at,
    Map<String, OffsetDateTime> offset,
    Map<String, ZonedDateTime> zoned,
    Map<String, Duration> lasting,
    Map<String, LocalDate> day,
    Map<String, LocalTime> time,
    Map<String, LocalDateTime> local,
    Map<String, UUID> id,
    Map<String, URI> link,
    Map<String, BigDecimal> exact,
    Map<String, BigInteger> huge,
    Map<String, Mode> mode,
    Map<String, Level> level,
    Map<String, Map<String, Object>> struct,
    Map<String, JsonNode> tree,
    Map<String, List<Object>> mixed,
    Map<String, Spot> spot) {}
