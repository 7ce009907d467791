package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.util.JsonFormat;
import io.vention.micronaut.codec.MalformedMessageException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.processor.schema.MessageModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Bytes that no codec writes, but others do, and bytes that nobody should. */
class OddProtoTest {

  /** All but sets: protobuf-java knows none, and keeps what is equal. */
  private static final List<MessageModel> MODELS =
      EveryRow.messages().stream().filter(model -> !model.schema().name().equals("InSet")).toList();

  private static final GeneratedCodecs CODECS = GeneratedCodecs.of(EveryRow.models());

  private static final int UNKNOWN = 5_000;

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void aMessageInTwoPartsIsMergedAsProtobufJavaDoes(
      @ForAll("pairs") Tuple.Tuple2<DynamicMessage, DynamicMessage> parts) throws Exception {
    CodecComparison<?> comparison = comparison(parts.get1());
    byte[] both = parts.get1().toByteString().concat(parts.get2().toByteString()).toByteArray();
    assertThat(comparison.throughCodec(both)).isEqualTo(comparison.parse(both));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void numbersAreReadPackedAndOneByOne(@ForAll("messages") DynamicMessage message)
      throws Exception {
    UnknownFieldSet.Builder fields = UnknownFieldSet.parseFrom(message.toByteString()).toBuilder();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      if (field.isPacked()) {
        fields.mergeField(field.getNumber(), oneByOne(message, field));
      }
    }
    byte[] both = fields.build().toByteArray();
    CodecComparison<?> comparison = comparison(message);
    assertThat(comparison.throughCodec(both)).isEqualTo(comparison.parse(both));
  }

  private static UnknownFieldSet.Field oneByOne(DynamicMessage message, FieldDescriptor field) {
    UnknownFieldSet.Field.Builder values = UnknownFieldSet.Field.newBuilder();
    for (Object value : (List<?>) message.getField(field)) {
      switch (field.getJavaType()) {
        case FLOAT -> values.addFixed32(Float.floatToRawIntBits((Float) value));
        case DOUBLE -> values.addFixed64(Double.doubleToRawLongBits((Double) value));
        case BOOLEAN -> values.addVarint((Boolean) value ? 1 : 0);
        case INT, LONG -> values.addVarint(((Number) value).longValue());
        default -> values.addVarint(((EnumValueDescriptor) value).getNumber());
      }
    }
    return values.build();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void fieldsThatAreUnknownAreSkipped(@ForAll("messages") DynamicMessage message) throws Exception {
    UnknownFieldSet unknown =
        UnknownFieldSet.newBuilder()
            .addField(UNKNOWN, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
            .addField(UNKNOWN + 1, UnknownFieldSet.Field.newBuilder().addFixed32(1).build())
            .addField(UNKNOWN + 2, UnknownFieldSet.Field.newBuilder().addFixed64(1).build())
            .addField(
                UNKNOWN + 3,
                UnknownFieldSet.Field.newBuilder()
                    .addLengthDelimited(ByteString.copyFromUtf8("text"))
                    .build())
            .addField(
                UNKNOWN + 4,
                UnknownFieldSet.Field.newBuilder()
                    .addGroup(
                        UnknownFieldSet.newBuilder()
                            .addField(1, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                            .build())
                    .build())
            .build();
    byte[] both = unknown.toByteString().concat(message.toByteString()).toByteArray();
    assertThat(comparison(message).throughCodec(both)).isEqualTo(message);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void bytesThatWereChangedAreReadOrRefusedButNeverElse(
      @ForAll("messages") DynamicMessage message, @ForAll Random random) throws Exception {
    byte[] bytes = message.toByteArray();
    CodecComparison<?> comparison = comparison(message);
    for (WireFormat format : WireFormat.values()) {
      byte[] changed =
          format == WireFormat.PROTO
              ? bytes.clone()
              : JsonFormat.printer().print(message).getBytes(StandardCharsets.UTF_8);
      int length = changed.length == 0 ? 0 : random.nextInt(changed.length);
      for (int left = random.nextInt(4); left > 0 && length > 0; left--) {
        changed[random.nextInt(length)] = (byte) random.nextInt();
      }
      try {
        Object read = comparison.decode(Arrays.copyOf(changed, length), format);
        assertThat(read).isNotNull();
      } catch (MalformedMessageException e) {
        assertThat(e.getMessage())
            .isNotBlank()
            .doesNotContain("com.google", "fasterxml", "Exception", "null pointer");
      }
    }
  }

  private static CodecComparison<?> comparison(DynamicMessage message) {
    return CODECS.comparison(message.getDescriptorForType().getName());
  }

  @Provide
  Arbitrary<DynamicMessage> messages() {
    return Arbitraries.randomValue(
        random -> {
          MessageModel model = MODELS.get(random.nextInt(MODELS.size()));
          return next(model, random);
        });
  }

  @Provide
  Arbitrary<Tuple.Tuple2<DynamicMessage, DynamicMessage>> pairs() {
    return Arbitraries.of(MODELS)
        .flatMap(
            model -> {
              Arbitrary<DynamicMessage> one =
                  Arbitraries.randomValue(random -> next(model, random));
              return Combinators.combine(one, one).as(Tuple::of);
            });
  }

  private static DynamicMessage next(MessageModel model, Random random) {
    return new RandomMessages(random, new MergeableRules())
        .next(CODECS.descriptor(model.schema().name()));
  }

  /** Durations of one sign, because the parts of two of different signs make none. */
  private static final class MergeableRules implements RandomMessages.Rules {

    private final ModelRules rules = new ModelRules(MODELS);

    @Override
    public @Nullable Object value(FieldDescriptor field, Random random) {
      return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
              && field.getMessageType().getFullName().equals(Duration.getDescriptor().getFullName())
          ? Duration.newBuilder().setSeconds(random.nextInt(100)).setNanos(1).build()
          : rules.value(field, random);
    }

    @Override
    public boolean isNullable(FieldDescriptor field) {
      return rules.isNullable(field);
    }

    @Override
    public boolean isSet(FieldDescriptor field) {
      return rules.isSet(field);
    }
  }
}
