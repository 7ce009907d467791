package io.vention.testsuite.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.Rpc;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Each codec against protobuf-java and the emitted descriptor: messages by the actions that have
 * them, all other payloads by their streams.
 */
class RowCodecsTest {

  private static final int TRIES = 2_000;

  /** A value and the RPC whose response it is. */
  record Payload(Rpc rpc, Object value) {

    Descriptor descriptor() {
      return Rows.output(rpc);
    }

    /** What protobuf-java has for the value. */
    Message expected() {
      return AsProto.message(descriptor(), List.of(value));
    }

    @SuppressWarnings("unchecked")
    MessageCodec<Object> codec() {
      return (MessageCodec<Object>) rpc.method().output().codec();
    }

    /** What the codec reads, as protobuf-java has it. */
    Message decoded(byte[] bytes, WireFormat format) throws Exception {
      Object decoded = codec().decode(bytes, 0, bytes.length, format);
      return AsProto.message(descriptor(), List.of(decoded));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void binaryIsWrittenAsProtobufJavaReadsIt(@ForAll("payloads") Payload payload) throws Exception {
    byte[] binary = payload.codec().encode(payload.value(), WireFormat.PROTO);
    assertThat(DynamicMessage.parseFrom(payload.descriptor(), binary))
        .isEqualTo(payload.expected());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void binaryIsReadAsProtobufJavaWritesIt(@ForAll("payloads") Payload payload) throws Exception {
    byte[] theirs = payload.expected().toByteArray();
    assertThat(payload.decoded(theirs, WireFormat.PROTO)).isEqualTo(payload.expected());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void jsonIsWrittenAsJsonFormatReadsIt(@ForAll("payloads") Payload payload) throws Exception {
    byte[] bytes = payload.codec().encode(payload.value(), WireFormat.JSON);
    String json = new String(bytes, StandardCharsets.UTF_8);
    assertThat(parseJson(payload.descriptor(), json)).isEqualTo(payload.expected());

    // Default values of fields without presence are written too
    String theirs = JsonFormat.printer().includingDefaultValueFields().print(payload.expected());
    assertThat(JsonOutline.of(json)).isEqualTo(JsonOutline.of(theirs));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void jsonIsReadAsJsonFormatWritesIt(@ForAll("payloads") Payload payload) throws Exception {
    String theirs = JsonFormat.printer().print(payload.expected());
    assertThat(payload.decoded(theirs.getBytes(StandardCharsets.UTF_8), WireFormat.JSON))
        .isEqualTo(payload.expected());
  }

  private static Message parseJson(Descriptor type, String json)
      throws InvalidProtocolBufferException {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    JsonFormat.parser().merge(json, message);
    return message.build();
  }

  @Provide
  Arbitrary<Payload> payloads() {
    List<Arbitrary<Payload>> each =
        Rows.rpcs(MessageActions.class, ClassMessages.class, RowStreams.class, ClassStreams.class)
            .stream()
            .map(rpc -> AnyValue.of(type(rpc)).map(value -> new Payload(rpc, value)))
            .toList();
    return Arbitraries.integers().between(0, each.size() - 1).flatMap(each::get);
  }

  /** What an action returns, or a stream's publisher takes. */
  private static Type type(Rpc rpc) {
    Method method =
        Arrays.stream(rpc.beanType().getDeclaredMethods())
            .filter(declared -> declared.getName().equals(rpc.method().source().name()))
            .findFirst()
            .orElseThrow();
    return rpc.method().isSharedStream()
        ? ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]
        : method.getGenericReturnType();
  }
}
