package io.vention.micronaut.processor.write;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import io.vention.micronaut.processor.schema.MessageModel;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ComparisonTest {

  private static final List<MessageModel> MODELS = EveryRow.messages();
  private static final GeneratedCodecs CODECS = GeneratedCodecs.of(EveryRow.models());

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void everyMessageIsReadAndWrittenAsProtobufJavaDoes(@ForAll("messages") Message message)
      throws Exception {
    CODECS.comparison(message.getDescriptorForType().getName()).check((DynamicMessage) message);
  }

  @Provide
  Arbitrary<Message> messages() {
    ModelRules rules = new ModelRules(MODELS);
    return Arbitraries.randomValue(random -> next(random, rules));
  }

  private static Message next(Random random, ModelRules rules) {
    String name = MODELS.get(random.nextInt(MODELS.size())).schema().name();
    return new RandomMessages(random, rules).next(CODECS.descriptor(name));
  }
}
