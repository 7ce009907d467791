package io.vention.testsuite.rows;

import io.micronaut.json.tree.JsonNode;
import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
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

/** Actions with a single value of each row. */
@RpcService("Rows")
class ValueActions {
  @Action
  boolean echoFlag(boolean value) {
    return value;
  }

  @Action
  byte echoTiny(byte value) {
    return value;
  }

  @Action
  short echoSmall(short value) {
    return value;
  }

  @Action
  int echoWhole(int value) {
    return value;
  }

  @Action
  long echoBig(long value) {
    return value;
  }

  @Action
  float echoSingle(float value) {
    return value;
  }

  @Action
  double echoReal(double value) {
    return value;
  }

  @Action
  String echoText(String value) {
    return value;
  }

  @Action
  char echoLetter(char value) {
    return value;
  }

  @Action
  byte[] echoRaw(byte[] value) {
    return value;
  }

  @Action
  ByteBuffer echoBuffer(ByteBuffer value) {
    return value;
  }

  @Action
  Instant echoAt(Instant value) {
    return value;
  }

  @Action
  OffsetDateTime echoOffset(OffsetDateTime value) {
    return value;
  }

  @Action
  ZonedDateTime echoZoned(ZonedDateTime value) {
    return value;
  }

  @Action
  Duration echoLasting(Duration value) {
    return value;
  }

  @Action
  LocalDate echoDay(LocalDate value) {
    return value;
  }

  @Action
  LocalTime echoTime(LocalTime value) {
    return value;
  }

  @Action
  LocalDateTime echoLocal(LocalDateTime value) {
    return value;
  }

  @Action
  UUID echoId(UUID value) {
    return value;
  }

  @Action
  URI echoLink(URI value) {
    return value;
  }

  @Action
  BigDecimal echoExact(BigDecimal value) {
    return value;
  }

  @Action
  BigInteger echoHuge(BigInteger value) {
    return value;
  }

  @Action
  Mode echoMode(Mode value) {
    return value;
  }

  @Action
  Level echoLevel(Level value) {
    return value;
  }

  @Action
  Map<String, Object> echoStruct(Map<String, Object> value) {
    return value;
  }

  @Action
  Object echoAny(Object value) {
    return value;
  }

  @Action
  JsonNode echoTree(JsonNode value) {
    return value;
  }

  @Action
  List<Object> echoMixed(List<Object> value) {
    return value;
  }

  @Action
  Boolean boxedFlag(Boolean value) {
    return value;
  }

  @Action
  Byte boxedTiny(Byte value) {
    return value;
  }

  @Action
  Short boxedSmall(Short value) {
    return value;
  }

  @Action
  Integer boxedWhole(Integer value) {
    return value;
  }

  @Action
  Long boxedBig(Long value) {
    return value;
  }

  @Action
  Float boxedSingle(Float value) {
    return value;
  }

  @Action
  Double boxedReal(Double value) {
    return value;
  }

  @Action
  Character boxedLetter(Character value) {
    return value;
  }
}
