package io.vention.testsuite.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vention.micronaut.RpcKind;
import io.vention.micronaut.schema.Rpc;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Each shape of an action, called over a socket with any values, as protobuf-java encodes them. */
class RowCallsTest {

  private static final int TRIES = 1_000;
  private static final int END_OF_STREAM = 2;

  @SuppressWarnings("NullAway.Init") // before any test
  private static EmbeddedServer server;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A call with its arguments. */
  record Call(Rpc rpc, List<@Nullable Object> arguments) {

    Message request() {
      return AsProto.message(Rows.input(rpc), arguments);
    }

    /** What the bean answers without us between. */
    List<Message> responses() throws Exception {
      Object bean = rpc.beanType().getDeclaredConstructor().newInstance();
      Object result = method(rpc).invoke(bean, arguments.toArray());
      Descriptor type = Rows.output(rpc);
      List<Message> responses = new ArrayList<>();
      for (Object response : results(result)) {
        responses.add(AsProto.message(type, List.of(response)));
      }
      return responses.isEmpty() && rpc.info().kind() == RpcKind.UNARY
          ? List.of(DynamicMessage.getDefaultInstance(type))
          : responses;
    }

    private static List<?> results(@Nullable Object result) {
      if (result instanceof Publisher<?> publisher) {
        return Flux.from(publisher).collectList().block();
      }
      Object value =
          result instanceof CompletionStage<?> stage ? stage.toCompletableFuture().join() : result;
      return value == null ? List.of() : List.of(value);
    }
  }

  @BeforeContainer
  static void start() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of("rows", true, "vention.name", "rows", "micronaut.server.port", -1));
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void binaryCallsAreAnsweredAsTheBeanAnswers(@ForAll("calls") Call call) throws Exception {
    List<Message> responses = new ArrayList<>();
    for (byte[] response : post(call.rpc(), "proto", call.request().toByteArray())) {
      responses.add(DynamicMessage.parseFrom(Rows.output(call.rpc()), response));
    }
    assertThat(responses).isEqualTo(call.responses());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void jsonCallsAreAnsweredAsTheBeanAnswers(@ForAll("calls") Call call) throws Exception {
    String request = JsonFormat.printer().print(call.request());
    List<Message> responses = new ArrayList<>();
    for (byte[] response : post(call.rpc(), "json", request.getBytes(StandardCharsets.UTF_8))) {
      DynamicMessage.Builder message = DynamicMessage.newBuilder(Rows.output(call.rpc()));
      JsonFormat.parser().merge(new String(response, StandardCharsets.UTF_8), message);
      responses.add(message.build());
    }
    assertThat(responses).isEqualTo(call.responses());
  }

  private static List<byte[]> post(Rpc rpc, String format, byte[] message) throws Exception {
    boolean unary = rpc.info().kind() == RpcKind.UNARY;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.getURL() + "/rpc/" + rpc.info().fullName()))
            .header("Content-Type", (unary ? "application/" : "application/connect+") + format)
            .POST(BodyPublishers.ofByteArray(unary ? message : envelope(message)))
            .build();
    HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
    assertThat(response.statusCode())
        .as(() -> rpc.place() + new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return unary ? List.of(response.body()) : messages(ByteBuffer.wrap(response.body()));
  }

  private static byte[] envelope(byte[] message) {
    return ByteBuffer.allocate(5 + message.length)
        .put((byte) 0)
        .putInt(message.length)
        .put(message)
        .array();
  }

  /** The messages of envelopes up to the end of the stream, which has no error. */
  private static List<byte[]> messages(ByteBuffer envelopes) throws IOException {
    List<byte[]> messages = new ArrayList<>();
    while (envelopes.hasRemaining()) {
      byte flags = envelopes.get();
      byte[] message = new byte[envelopes.getInt()];
      envelopes.get(message);
      if (flags == END_OF_STREAM) {
        assertThat(new String(message, StandardCharsets.UTF_8)).doesNotContain("error");
        assertThat(envelopes.hasRemaining()).isFalse();
        return messages;
      }
      messages.add(message);
    }
    throw new IOException("the stream has no end");
  }

  @Provide
  Arbitrary<Call> calls() {
    List<Arbitrary<Call>> each =
        Rows.rpcs(
                MessageActions.class,
                ValueActions.class,
                ShapeActions.class,
                ClassMessages.class,
                ClassActions.class)
            .stream()
            .map(RowCallsTest::calls)
            .toList();
    return Arbitraries.integers().between(0, each.size() - 1).flatMap(each::get);
  }

  private static Arbitrary<Call> calls(Rpc rpc) {
    List<Arbitrary<Object>> arguments =
        Arrays.stream(method(rpc).getAnnotatedParameterTypes()).map(AnyValue::of).toList();
    return arguments.isEmpty()
        ? Arbitraries.just(new Call(rpc, List.of()))
        : Combinators.combine(arguments).as(values -> new Call(rpc, values));
  }

  private static Method method(Rpc rpc) {
    return Arrays.stream(rpc.beanType().getDeclaredMethods())
        .filter(declared -> declared.getName().equals(rpc.method().source().name()))
        .findFirst()
        .orElseThrow();
  }
}
