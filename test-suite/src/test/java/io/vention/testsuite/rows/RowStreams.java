package io.vention.testsuite.rows;

import io.micronaut.json.tree.JsonNode;
import io.vention.micronaut.RpcService;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Streams with each kind of payload. */
@RpcService("Rows")
interface RowStreams {
  @Stream
  StreamPublisher<Boolean> streamFlag();

  @Stream
  StreamPublisher<Byte> streamTiny();

  @Stream
  StreamPublisher<Short> streamSmall();

  @Stream
  StreamPublisher<Integer> streamWhole();

  @Stream
  StreamPublisher<Long> streamBig();

  @Stream
  StreamPublisher<Float> streamSingle();

  @Stream
  StreamPublisher<Double> streamReal();

  @Stream
  StreamPublisher<String> streamText();

  @Stream
  StreamPublisher<Character> streamLetter();

  @Stream
  StreamPublisher<byte[]> streamRaw();

  @Stream
  StreamPublisher<ByteBuffer> streamBuffer();

  @Stream
  StreamPublisher<Instant> streamAt();

  @Stream
  StreamPublisher<OffsetDateTime> streamOffset();

  @Stream
  StreamPublisher<ZonedDateTime> streamZoned();

  @Stream
  StreamPublisher<Duration> streamLasting();

  @Stream
  StreamPublisher<LocalDate> streamDay();

  @Stream
  StreamPublisher<LocalTime> streamTime();

  @Stream
  StreamPublisher<LocalDateTime> streamLocal();

  @Stream
  StreamPublisher<UUID> streamId();

  @Stream
  StreamPublisher<URI> streamLink();

  @Stream
  StreamPublisher<BigDecimal> streamExact();

  @Stream
  StreamPublisher<BigInteger> streamHuge();

  @Stream
  StreamPublisher<Mode> streamMode();

  @Stream
  StreamPublisher<Level> streamLevel();

  @Stream
  StreamPublisher<Map<String, Object>> streamStruct();

  @Stream
  StreamPublisher<Object> streamAny();

  @Stream
  StreamPublisher<JsonNode> streamTree();

  @Stream
  StreamPublisher<List<Object>> streamMixed();

  @Stream
  StreamPublisher<Spot> streamSpot();

  @Stream
  StreamPublisher<List<String>> streamList();

  @Stream
  StreamPublisher<Set<Mode>> streamSet();

  @Stream
  StreamPublisher<Map<String, Spot>> streamMap();

  @Stream
  StreamPublisher<Optional<Integer>> streamOptional();

  @Stream
  StreamPublisher<Optional<Spot>> streamOptionalSpot();

  @Stream
  StreamPublisher<OptionalInt> streamOptionalInt();

  @Stream
  StreamPublisher<Spot[]> streamSpots();

  @Stream
  StreamPublisher<Required> streamRequired();
}
