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
import org.jspecify.annotations.Nullable;

/** A value of every row, or none. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Nullables(
    @Nullable Boolean flag,
    @Nullable Byte tiny,
    @Nullable Short small,
    @Nullable Integer whole,
    @Nullable Long big,
    @Nullable Float single,
    @Nullable Double real,
    @Nullable String text,
    @Nullable Character letter,
    byte @Nullable [] raw,
    @Nullable ByteBuffer buffer,
    @Nullable Instant at,
    @Nullable OffsetDateTime offset,
    @Nullable ZonedDateTime zoned,
    @Nullable Duration lasting,
    @Nullable LocalDate day,
    @Nullable LocalTime time,
    @Nullable LocalDateTime local,
    @Nullable UUID id,
    @Nullable URI link,
    @Nullable BigDecimal exact,
    @Nullable BigInteger huge,
    @Nullable Mode mode,
    @Nullable Level level,
    @Nullable Map<String, Object> struct,
    @Nullable Object any,
    @Nullable JsonNode tree,
    @Nullable List<Object> mixed,
    @Nullable Spot spot) {}
