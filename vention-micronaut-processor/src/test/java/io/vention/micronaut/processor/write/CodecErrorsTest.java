package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.enumKind;
import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.message;
import static io.vention.micronaut.processor.write.TestModels.messageKind;
import static io.vention.micronaut.processor.write.TestModels.nullable;
import static io.vention.micronaut.processor.write.TestModels.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.util.JsonFormat;
import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Kind.Text;
import io.vention.micronaut.processor.schema.Kind.WellKnown;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import io.vention.micronaut.processor.schema.Shape.Presence;
import io.vention.micronaut.processor.schema.TextEnumModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What clients and publishers are told, and where. */
class CodecErrorsTest {

  private static final Kind POINT = messageKind("Point");

  private static final TextEnumModel SPEED = TestModels.textEnum("Speed", "SLOW", "FAST");
  private static final Kind SPEED_KIND = TestModels.textEnumKind(SPEED);

  private static final GeneratedCodecs CODECS =
      GeneratedCodecs.of(
          List.of(
              EveryRow.RUN_MODE,
              EveryRow.SIGNAL,
              EveryRow.POINT,
              SPEED,
              message("Pace", field(1, "speed", one(SPEED_KIND))),
              message("Later", field(1, "speed", nullable(SPEED_KIND))),
              message("Paces", field(1, "all", new Shape.Repeated(SPEED_KIND, Container.SET))),
              message("By", field(1, "by", new Shape.Mapped(Plain.STRING, SPEED_KIND))),
              message("Leg", field(1, "points", new Shape.Repeated(POINT, Container.LIST))),
              message("Move", field(1, "target", one(messageKind("Leg")))),
              message("Station", field(1, "byName", new Shape.Mapped(Plain.STRING, POINT))),
              message("Mode", field(1, "mode", one(enumKind("RunMode")))),
              message("Light", field(1, "signal", one(enumKind("Signal")))),
              message("Maybe", field(1, "mode", nullable(enumKind("RunMode")))),
              message("Day", field(1, "day", one(Text.LOCAL_DATE))),
              message("Small", field(1, "small", one(Plain.BYTE))),
              message("Any", field(1, "any", one(WellKnown.VALUE))),
              message("Config", field(1, "config", one(WellKnown.STRUCT))),
              message("Note", field(1, "note", one(Plain.STRING))),
              message("Tags", field(1, "tags", new Shape.Repeated(Plain.STRING, Container.LIST))),
              message("Counts", field(1, "counts", new Shape.Mapped(Plain.STRING, Plain.INT))),
              message("At", field(1, "at", one(WellKnown.INSTANT))),
              message("Opt", field(1, "opt", new Shape.Single(Plain.STRING, Presence.OPTIONAL))),
              message(
                  "Chain",
                  field(1, "next", nullable(messageKind("Chain"))),
                  field(2, "all", new Shape.Repeated(messageKind("Chain"), Container.LIST)))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Move    | {}                                    | target: missing",
        "Move    | {\"target\":null}                     | target: missing",
        "Move    | {\"target\":{\"points\":[{},{\"xMm\":\"a\"}]}} | target.points[1].xMm: \"a\" is"
            + " not a number",
        "Move    | {\"target\":{\"points\":[{},{\"x_mm\":true}]}} | target.points[1].xMm: expected"
            + " a number, found true",
        "Move    | {\"target\":{\"points\":{}}}          | target.points: expected an array, found"
            + " an object",
        "Move    | {\"target\":{\"points\":[{\"xMm\":1}  | target.points[0]: malformed JSON: it"
            + " ends too early",
        "Station | {\"byName\":{\"a b\":{\"yMm\":[]}}}   | byName[\"a b\"].yMm: expected a number,"
            + " found an array",
        "Mode    | {}                                    | mode: missing (expected one of"
            + " RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Mode    | {\"mode\":0}                          | mode: missing (expected one of"
            + " RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Mode    | {\"mode\":\"RUN_MODE_UNSPECIFIED\"}   | mode: missing (expected one of"
            + " RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Mode    | {\"mode\":7}                          | mode: the number 7 is unknown (expected"
            + " one of RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Day     | {}                                    | day: missing (expected an ISO-8601 date"
            + " such as \"2024-05-31\")",
        "Day     | {\"day\":\"31.5.\"}                   | day: \"31.5.\" is not valid (expected an"
            + " ISO-8601 date such as \"2024-05-31\")",
        "Pace    | {}                                    | speed: missing (expected one of"
            + " \"slow\", \"fast\")",
        "Pace    | {\"speed\":\"SLOW\"}                   | speed: \"SLOW\" is not valid (expected"
            + " one of \"slow\", \"fast\")",
        "Pace    | {\"speed\":1}                         | speed: expected a string, found 1",
        "Later   | {\"speed\":\"\"}                       | speed: \"\" is not valid (expected one"
            + " of \"slow\", \"fast\")",
        "Paces   | {\"all\":[\"slow\",\"\"]}              | all[1]: \"\" is not valid (expected one"
            + " of \"slow\", \"fast\")",
        "By      | {\"by\":{\"a\":\"x\"}}                 | by[\"a\"]: \"x\" is not valid (expected"
            + " one of \"slow\", \"fast\")",
        "Small   | {\"small\":128}                       | small: 128 is out of range (expected"
            + " -128 to 127)",
        "Any     | {\"any\":null}                        | any: missing",
        "Any     | {\"any\":{\"a\":[1,9007199254740993]}} | any[\"a\"][1]: 9007199254740993 is"
            + " beyond 2^53, up to which JSON's numbers are exact (send it as a string)",
        "Note    | ``                                    | malformed JSON: there is none",
      })
  void aClientIsToldWhereItsJsonIsWrong(String message, String json, String error) {
    assertThatThrownBy(() -> CODECS.comparison(message).throughCodec(json))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Move    | {}                                     | target: missing",
        "Station | {'by_name':{'a':{}}}                   | ",
        "Mode    | {}                                     | mode: missing (expected one of"
            + " RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Mode    | {'mode':7}                             | mode: the number 7 is unknown (expected"
            + " one of RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Maybe   | {'mode':7}                             | mode: the number 7 is unknown (expected"
            + " one of RUN_MODE_IDLE, RUN_MODE_RUNNING, RUN_MODE_FAULT)",
        "Day     | {'day':'x'}                            | day: \"x\" is not valid (expected an"
            + " ISO-8601 date such as \"2024-05-31\")",
        "Pace    | {}                                     | speed: missing (expected one of"
            + " \"slow\", \"fast\")",
        "Later   | {}                                     | ",
        "Paces   | {'all':['slow','x']}                   | all[1]: \"x\" is not valid (expected"
            + " one of \"slow\", \"fast\")",
        "By      | {'by':{'a':'x'}}                       | by[\"a\"]: \"x\" is not valid (expected"
            + " one of \"slow\", \"fast\")",
        "Small   | {'small':-129}                         | small: -129 is out of range (expected"
            + " -128 to 127)",
        "Any     | {'any':null}                           | any: null in a place that is not"
            + " nullable (declare it @Nullable, or as a JsonNode)",
      })
  void aClientIsToldWhereItsBytesAreWrong(String message, String json, @Nullable String error)
      throws Exception {
    DynamicMessage.Builder builder = DynamicMessage.newBuilder(CODECS.descriptor(message));
    JsonFormat.parser().merge(json, builder);
    byte[] bytes = builder.build().toByteArray();
    if (error == null) {
      assertThat(CODECS.comparison(message).throughCodec(bytes)).isEqualTo(builder.build());
    } else {
      assertThatThrownBy(() -> CODECS.comparison(message).throughCodec(bytes))
          .isInstanceOf(MalformedMessageException.class)
          .hasMessage(error);
    }
  }

  @Test
  void bytesThatAreNoTextOrCutShortAreRefusedAtTheirField() {
    assertRefused("Note", new byte[] {10, 2, (byte) 0xc0, (byte) 0x80}, "note: ill-formed UTF-8");
    assertRefused(
        "Note", new byte[] {10, 9, 'a'}, "note: the bytes are cut short, or are not protobuf");
    assertRefused("Note", new byte[] {12}, "a group's end without its start");
  }

  private static void assertRefused(String message, byte[] bytes, String error) {
    assertThatThrownBy(() -> CODECS.comparison(message).throughCodec(bytes))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(error);
  }

  @Test
  void textInJsonIsUtf8() {
    byte[] overlong = "{\"note\":\"??\"}".getBytes(StandardCharsets.UTF_8);
    overlong[9] = (byte) 0xc0;
    overlong[10] = (byte) 0x80;
    assertThatThrownBy(() -> CODECS.comparison("Note").decode(overlong, WireFormat.JSON))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage("malformed JSON: ill-formed UTF-8");
    byte[] utf16 = "{\"note\":\"a\"}".getBytes(StandardCharsets.UTF_16BE);
    assertThatThrownBy(() -> CODECS.comparison("Note").decode(utf16, WireFormat.JSON))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessageStartingWith("malformed JSON");
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherIsToldWhichValueCannotBeEncoded(WireFormat format) {
    Object point = CODECS.create("Point", 1d, 2d);
    Object leg = CODECS.create("Leg", Arrays.asList(point, null));
    assertUnencodable(
        format, "Move.target: null in a place that is not nullable", "Move", (Object) null);
    assertUnencodable(
        format, "Move.target.points[1]: null in a place that is not nullable", "Move", leg);
    assertUnencodable(
        format,
        "Station.byName[\"a\"]: null in a place that is not nullable",
        "Station",
        Collections.singletonMap("a", null));
    assertUnencodable(
        format, "Counts.counts: a null key", "Counts", Collections.singletonMap(null, 1));
    assertUnencodable(
        format, "Mode.mode: null in a place that is not nullable", "Mode", (Object) null);
    assertUnencodable(
        format, "Opt.opt: null in a place that is not nullable", "Opt", (Object) null);
    assertUnencodable(
        format, "Note.note: ill-formed text: a surrogate without its other half", "Note", "\ud83d");
    assertUnencodable(
        format,
        "Tags.tags[1]: ill-formed text: a surrogate without its other half",
        "Tags",
        List.of("a", "\ude00"));
    assertUnencodable(
        format,
        "At.at: +10000-01-01T00:00:00Z is beyond a timestamp's range (expected"
            + " 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z)",
        "At",
        Instant.parse("+10000-01-01T00:00:00Z"));
    assertUnencodable(
        format,
        "Config.config[\"a\"][1]: NaN is beyond what JSON's numbers hold (expected a finite number,"
            + " whole numbers up to 2^53)",
        "Config",
        Map.of("a", List.of(1, Double.NaN)));
    assertUnencodable(
        format,
        "Any.any: 9007199254740993 is beyond what JSON's numbers hold (expected a finite number,"
            + " whole numbers up to 2^53)",
        "Any",
        9007199254740993L);
    assertUnencodable(
        format,
        "Any.any: java.lang.Object is not JSON (expected null, Boolean, Number, String, Map, List"
            + " or JsonNode)",
        "Any",
        new Object());
  }

  private static void assertUnencodable(
      WireFormat format, String error, String message, @Nullable Object... values) {
    assertThatThrownBy(() -> CODECS.encode(message, format, values))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessage(error);
  }

  @ParameterizedTest
  @EnumSource
  void anAbsentListOrMapIsEmpty(WireFormat format) throws Exception {
    byte[] noTags = CODECS.encode("Tags", format, (Object) null);
    assertThat(CODECS.comparison("Tags").decode(noTags, format))
        .isEqualTo(CODECS.create("Tags", List.of()));
    byte[] noCounts = CODECS.encode("Counts", format, (Object) null);
    assertThat(CODECS.comparison("Counts").decode(noCounts, format))
        .isEqualTo(CODECS.create("Counts", Map.of()));
    byte[] noConfig = CODECS.encode("Config", format, (Object) null);
    assertThat(CODECS.comparison("Config").decode(noConfig, format))
        .isEqualTo(CODECS.create("Config", Map.of()));
  }

  @ParameterizedTest
  @EnumSource
  void zeroIsAbsenceWhereNoConstantHasIt(WireFormat format) throws Exception {
    byte[] none =
        format == WireFormat.JSON
            ? "{\"mode\":0}".getBytes(StandardCharsets.UTF_8)
            : new byte[] {8, 0};
    assertThat(CODECS.comparison("Maybe").decode(none, format))
        .isEqualTo(CODECS.create("Maybe", (Object) null));
    byte[] absent = format == WireFormat.JSON ? "{}".getBytes(StandardCharsets.UTF_8) : new byte[0];
    assertThat(CODECS.comparison("Light").decode(absent, format))
        .hasToString("Light[signal=UNSPECIFIED]");
  }

  @ParameterizedTest
  @EnumSource
  void messagesMayBeNestedAHundredDeep(WireFormat format) throws Exception {
    byte[] deep = CODECS.encode("Chain", format, chain(99), List.of());
    assertThat(CODECS.comparison("Chain").decode(deep, format)).isNotNull();
    assertUnencodable(
        format,
        "Chain" + ".next".repeat(100) + ": nested deeper than 100 levels",
        "Chain",
        chain(100),
        List.of());
  }

  private static Object chain(int length) {
    Object chain = CODECS.create("Chain", null, List.of());
    for (int left = length - 1; left > 0; left--) {
      chain = CODECS.create("Chain", chain, List.of());
    }
    return chain;
  }

  @Test
  void whatIsNestedDeeperIsRefused() {
    ByteString proto = ByteString.EMPTY;
    for (int depth = 0; depth < 10_000; depth++) {
      proto = delimited(10, proto);
    }
    assertRefusedFor("deeper", "Chain", proto.toByteArray(), WireFormat.PROTO);

    ByteString groups = ByteString.EMPTY;
    for (int depth = 0; depth < 10_000; depth++) {
      groups = groups.concat(ByteString.copyFrom(new byte[] {27}));
    }
    assertRefusedFor("not protobuf", "Chain", groups.toByteArray(), WireFormat.PROTO);

    for (String json :
        List.of(
            "{\"next\":".repeat(10_000),
            "{\"all\":[".repeat(10_000),
            "{\"unknown\":" + "[".repeat(10_000))) {
      assertRefusedFor("deeper", "Chain", bytes(json), WireFormat.JSON);
    }
    assertRefusedFor("deeper", "Any", bytes("{\"any\":" + "[".repeat(10_000)), WireFormat.JSON);
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteString delimited(int tag, ByteString contents) {
    ByteString.Output out = ByteString.newOutput();
    try {
      CodedOutputStream coded = CodedOutputStream.newInstance(out);
      coded.writeUInt32NoTag(tag);
      coded.writeBytesNoTag(contents);
      coded.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteString();
  }

  private static void assertRefusedFor(
      String why, String message, byte[] bytes, WireFormat format) {
    assertThatThrownBy(() -> CODECS.comparison(message).decode(bytes, format))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @EnumSource
  void aMapThatContainsItselfIsRefused(WireFormat format) {
    Map<String, Object> map = new HashMap<>();
    map.put("a", map);
    assertThatThrownBy(() -> CODECS.encode("Config", format, map))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessageEndingWith("nested deeper than 100 levels");
  }

  @ParameterizedTest
  @EnumSource
  void minusZeroIsKept(WireFormat format) throws Exception {
    byte[] bytes = CODECS.encode("Point", format, -0d, 0d);
    assertThat(CODECS.comparison("Point").decode(bytes, format))
        .isEqualTo(CODECS.create("Point", -0d, 0d));
  }

  @ParameterizedTest
  @EnumSource
  void collectionsThatWereReadCannotBeChanged(WireFormat format) throws Exception {
    byte[] bytes = CODECS.encode("Tags", format, List.of("a"));
    Object tags = CODECS.comparison("Tags").decode(bytes, format);
    List<?> list = (List<?>) tags.getClass().getMethod("tags").invoke(tags);
    assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(Optional.of(tags)).contains(CODECS.create("Tags", List.of("a")));
  }
}
