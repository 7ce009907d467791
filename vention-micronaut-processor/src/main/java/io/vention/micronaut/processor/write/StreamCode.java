package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.processor.schema.BeanModel;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.StreamModel;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.Optional;

/** Streams as expressions that make or find them. */
final class StreamCode {

  private static final TypeName ANY_PUBLISHER =
      ParameterizedTypeName.get(
          ClassName.get(StreamPublisher.class), WildcardTypeName.subtypeOf(Object.class));

  private StreamCode() {}

  static CodeBlock behaviour(BeanModel bean, StreamModel stream) {
    return CodeBlock.of(
        "new $T(\n$>$>$S,\n$T.class,\n$L,\n$L$<$<)",
        Behaviour.Stream.class,
        stream.stream(),
        ItemNames.erased(ItemNames.of(stream.item())),
        settings(stream.settings()),
        source(bean, stream));
  }

  /** The codec whose Java type is the item's, though a message that is made up carries it. */
  static CodeBlock itemCodec(StreamModel stream) {
    CodeBlock codec = RpcCode.codec(stream.response());
    if (!(stream.response() instanceof Payload.MadeUp madeUp)) {
      return codec;
    }
    MessageModel message = madeUp.message();
    return CodeBlock.of(
        "$L.as(($T item) -> new $T(item), message -> message.$L())",
        codec,
        ItemNames.of(stream.item()),
        JavaNames.of(message.javaType()),
        message.fields().get(0).property());
  }

  /** The type of a stream's publisher. */
  static TypeName publisherType(StreamModel stream) {
    return ParameterizedTypeName.get(
        ClassName.get(StreamPublisher.class), ItemNames.of(stream.item()));
  }

  /** Finds the publisher of a stream by its name. */
  static CodeBlock publisher(StreamModel stream) {
    TypeName item = ItemNames.of(stream.item());
    CodeBlock found =
        CodeBlock.of("streams.publisher($S, $T.class)", stream.stream(), ItemNames.erased(item));
    // there is no class of List<Position>, whose publisher this is nevertheless
    return item instanceof ParameterizedTypeName
        ? CodeBlock.of("($T) ($T) $L", publisherType(stream), ANY_PUBLISHER, found)
        : found;
  }

  private static CodeBlock source(BeanModel bean, StreamModel stream) {
    return stream.origin() == StreamModel.Origin.SOURCE
        ? CodeBlock.of("bean -> (($L) bean).$L()", JavaNames.of(bean), stream.source().name())
        : CodeBlock.of("null");
  }

  private static CodeBlock settings(StreamSettings settings) {
    return CodeBlock.of(
        "new $T($T.$L, $L, $L, $L, $L)",
        StreamSettings.class,
        StreamPolicy.class,
        settings.policy(),
        settings.queueSize(),
        settings.replay(),
        duration(settings.stallTimeout()),
        settings
            .keepAlive()
            .map(keepAlive -> CodeBlock.of("$T.of($L)", Optional.class, duration(keepAlive)))
            .orElse(CodeBlock.of("$T.empty()", Optional.class)));
  }

  private static CodeBlock duration(Duration duration) {
    return CodeBlock.of("$T.ofMillis($L)", Duration.class, duration.toMillis());
  }
}
