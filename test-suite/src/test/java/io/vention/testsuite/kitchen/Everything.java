package io.vention.testsuite.kitchen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field of every kind. */
@SuppressWarnings("ArrayRecordComponent") // bytes are a kind
record Everything(
    boolean flag,
    byte tiny,
    short small,
    int whole,
    long big,
    float single,
    double real,
    String text,
    char letter,
    byte[] raw,
    Instant at,
    Duration lasting,
    LocalDate day,
    UUID id,
    URI link,
    BigDecimal exact,
    BigInteger huge,
    Colour colour,
    Map<String, Object> loose,
    @Nullable Object any,
    List<Object> mixed,
    List<String> words,
    List<Integer> numbers,
    List<Point> path,
    Map<String, Long> counts,
    Map<Integer, Point> points,
    Map<Boolean, Colour> colours,
    Point origin,
    @Nullable Point maybePoint,
    @Nullable Integer maybeWhole,
    @Nullable Long maybeBig,
    @Nullable Boolean maybeFlag,
    @Nullable String maybeText,
    @Nullable Colour maybeColour,
    Optional<Double> maybeReal) {}
