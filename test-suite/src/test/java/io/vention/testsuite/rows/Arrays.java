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
import java.util.UUID;

/** Several values of every row, in an array. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record Arrays(
    boolean[] flag,
    short[] small,
    int[] whole,
    long[] big,
    float[] single,
    double[] real,
    String[] text,
    char[] letter,
    byte[][] raw,
    ByteBuffer[] buffer,
    Instant[] at,
    OffsetDateTime[] offset,
    ZonedDateTime[] zoned,
    Duration[] lasting,
    LocalDate[] day,
    LocalTime[] time,
    LocalDateTime[] local,
    UUID[] id,
    URI[] link,
    BigDecimal[] exact,
    BigInteger[] huge,
    Mode[] mode,
    Level[] level,
    Object[] any,
    JsonNode[] tree,
    Spot[] spot) {}
