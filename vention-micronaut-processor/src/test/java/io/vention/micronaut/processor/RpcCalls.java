package io.vention.micronaut.processor;

import com.google.protobuf.Empty;
import io.vention.micronaut.RpcContext;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.Behaviour;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Calls actions as a server would, with JSON in and out. */
final class RpcCalls {

  private RpcCalls() {}

  static String call(BoundMethod method, String request) throws Exception {
    Behaviour.Action action = (Behaviour.Action) method.method().behaviour();
    Object message = decode(codec(method.method().input().codec()), request);
    Object result = action.invoker().invoke(method.bean().get(), message, context(method));
    MessageCodec<Object> codec = codec(method.method().output().codec());
    return responses(result).stream()
        .map(response -> json(codec, response))
        .collect(Collectors.joining(" "));
  }

  private static List<?> responses(@Nullable Object result) {
    Object empty = Empty.getDefaultInstance();
    if (result instanceof CompletionStage<?> stage) {
      Object response = stage.toCompletableFuture().join();
      return List.of(response == null ? empty : response);
    }
    if (result instanceof Publisher<?> publisher) {
      return Flux.<Object>from(publisher)
          .defaultIfEmpty(empty)
          .collectList()
          .blockOptional()
          .orElseThrow();
    }
    return List.of(result == null ? empty : result);
  }

  private static RpcContext context(BoundMethod method) {
    return (RpcContext)
        Proxy.newProxyInstance(
            RpcContext.class.getClassLoader(),
            new Class<?>[] {RpcContext.class},
            (context, called, arguments) -> method.info());
  }

  static Object decode(MessageCodec<Object> codec, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return codec.decode(bytes, 0, bytes.length, WireFormat.JSON);
  }

  static String json(MessageCodec<Object> codec, Object message) {
    return new String(codec.encode(message, WireFormat.JSON), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  static MessageCodec<Object> codec(MessageCodec<?> codec) {
    return (MessageCodec<Object>) codec;
  }
}
