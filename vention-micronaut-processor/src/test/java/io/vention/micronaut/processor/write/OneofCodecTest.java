package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.message;
import static io.vention.micronaut.processor.write.TestModels.messageKind;
import static io.vention.micronaut.processor.write.TestModels.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.util.JsonFormat;
import io.vention.micronaut.UnencodableValueException;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.Shape.Container;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sealed types: of a oneof's fields one is set, and what comes of none and of several. */
class OneofCodecTest {

  private static final GeneratedCodecs CODECS =
      GeneratedCodecs.of(
          List.of(
              EveryRow.COMMAND,
              EveryRow.STOP,
              EveryRow.TURN,
              EveryRow.GROUP,
              EveryRow.POINT,
              message("Run", field(1, "command", one(messageKind("Command")))),
              message(
                  "Plan",
                  field(1, "steps", new Shape.Repeated(messageKind("Command"), Container.LIST)),
                  field(2, "byName", new Shape.Mapped(Plain.STRING, messageKind("Command"))))));

  private static final String EXPECTED = " (expected exactly one of stop, turn, group)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Command | {}                                       | none is set",
        "Command | {\"spin\":{}}                            | none is set",
        "Command | {\"stop\":null,\"turn\":null}            | none is set",
        "Command | {\"stop\":{},\"group\":{}}               | group: another is set too",
        "Run     | {\"command\":{}}                         | command: none is set",
        "Run     | {\"command\":{\"group\":{},\"stop\":{}}} | command.stop: another is set too",
        "Plan    | {\"steps\":[{\"stop\":{}},{}]}           | steps[1]: none is set",
        "Plan    | {\"byName\":{\"a\":{}}}                  | byName[\"a\"]: none is set",
        "Command | {\"group\":{\"commands\":[{\"group\":{\"last\":{}}}]}}"
            + " | group.commands[0].group.last: none is set",
      })
  void aClientIsToldWhereJsonHasNoneOrSeveral(String message, String json, String error) {
    assertThatThrownBy(() -> CODECS.comparison(message).throughCodec(json))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(error + EXPECTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Command | {}                       | none is set",
        "Run     | {\"command\":{}}         | command: none is set",
        "Plan    | {\"steps\":[{\"stop\":{}},{}]} | steps[1]: none is set",
        "Plan    | {\"byName\":{\"a\":{}}}  | byName[\"a\"]: none is set",
      })
  void aClientIsToldWhereBinaryHasNone(String message, String json, String error) throws Exception {
    DynamicMessage.Builder builder = DynamicMessage.newBuilder(CODECS.descriptor(message));
    JsonFormat.parser().merge(json, builder);
    byte[] proto = builder.build().toByteArray();
    assertThatThrownBy(() -> CODECS.comparison(message).throughCodec(proto))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage(error + EXPECTED);
  }

  @Test
  void whatIsUnknownIsNoneOfTheFields() {
    byte[] unknown = {(byte) (15 << 3 | 2), 0, 1 << 3, 7};
    assertThatThrownBy(() -> CODECS.comparison("Command").throughCodec(unknown))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessage("none is set" + EXPECTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"stop\":{}} | {\"turn\":{\"degrees\":1,\"about\":{}}}",
        "{\"turn\":{\"degrees\":1,\"about\":{}}} | {\"stop\":{}}",
        "{\"turn\":{\"degrees\":1,\"about\":{\"xMm\":2}}} | {\"turn\":{\"about\":{\"yMm\":3}}}",
        "{\"group\":{\"commands\":[{\"stop\":{}}]}} | {\"group\":{\"commands\":[{\"group\":{}}]}}",
        "{\"group\":{\"last\":{\"stop\":{}}}} | {\"group\":{\"last\":{\"group\":{}}}}",
      })
  void ofSeveralInBinaryTheLastIsSetAndMergedWithTheSame(String first, String second)
      throws Exception {
    CodecComparison<?> comparison = CODECS.comparison("Command");
    ByteString a = comparison.parseJson(first).toByteString();
    ByteString b = comparison.parseJson(second).toByteString();
    byte[] both = a.concat(b).toByteArray();
    assertThat(comparison.throughCodec(both)).isEqualTo(comparison.parse(both));
    // What another has put aside is not merged with what comes after that
    byte[] between = a.concat(b).concat(a).toByteArray();
    assertThat(comparison.throughCodec(between)).isEqualTo(comparison.parse(between));
  }

  @ParameterizedTest
  @EnumSource
  void aNullIsRefusedByName(WireFormat format) {
    assertThatThrownBy(() -> CODECS.encode("Run", format, (Object) null))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessage("Run.command: null in a place that is not nullable");
    Object plan = CODECS.create("Group", Arrays.asList((Object) null), null);
    assertThatThrownBy(() -> CODECS.encode("Run", format, plan))
        .isInstanceOf(UnencodableValueException.class)
        .hasMessage("Run.command.group.commands[0]: null in a place that is not nullable");
  }

  @Test
  void bothMessagesOfALevelCountForTheDepth() throws Exception {
    String json = "{\"stop\":{}}";
    for (int depth = 2; depth < 100; depth += 2) {
      json = "{\"group\":{\"last\":" + json + "}}";
    }
    CodecComparison<?> comparison = CODECS.comparison("Command");
    assertThat(comparison.throughCodec(json)).isEqualTo(comparison.parseJson(json));
    String deeper = "{\"group\":{\"last\":" + json + "}}";
    assertThatThrownBy(() -> comparison.throughCodec(deeper))
        .isInstanceOf(MalformedMessageException.class)
        .hasMessageEndingWith("nested deeper than 100 levels");
  }
}
