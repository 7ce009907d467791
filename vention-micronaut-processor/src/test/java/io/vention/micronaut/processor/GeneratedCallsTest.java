package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.schema.Behaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;

/** What methods get of a request, and clients of a result, where neither is a message itself. */
@TestInstance(Lifecycle.PER_CLASS)
class GeneratedCallsTest {

  private final Application application;

  GeneratedCallsTest(@TempDir Path folder) {
    application = Application.start(KitchenSink.compile(folder, Application.STREAMS));
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Move       | {"x":1,"y":2}                         | {"x":1.0,"y":2.0}
          Start      | {}                                    | {}
          StartLater | {}                                    | {}
          StartSoon  | {}                                    | {}
          Count      | "37"                                  | 42
          Half       | 3                                     | 1.5
          When       | "1970-01-02"                          | "1970-01-02T00:00:00Z"
          Settings   | "AAEC"                                | {"length":3}
          Draw       | {"points":[{"x":1}]}                  | {"values":["MODE_AUTO"]}
          Find       | {"name":"abc"}                        | {"value":{"x":3.0,"y":0.0}}
          Find       | {}                                    | {}
          Last       | {"since":{"x":1}}                     | {"value":{"x":1.0,"y":0.0}}
          Last       | {}                                    | {}
          LastLater  | {"count":2}                           | {"value":{"x":2.0,"y":0.0}}
          LastLater  | {}                                    | {}
          Next       | {"after":7}                           | {"value":7}
          Next       | {}                                    | {}
          Swap       | {"mode":"MODE_BY_HAND"}               | {"value":"MODE_BY_HAND"}
          Sums       | {"speedMmS":9,"label":"","toString":[1]} | {"values":[9,1,1]}
          Sums       | {}                                    | {"values":[0,0,0]}
          Watch      | {"x":1}                               | {"x":1.0,"y":0.0}
          Lines      | 2                                     | {"value":"line 0"} {"value":"line 1"}
          One        | {}                                    | {"values":["one"]}
          """)
  void carries(String rpc, String request, String response) throws Exception {
    assertThat(RpcCalls.call(application.rpc(rpc), request)).isEqualTo(response);
  }

  @Test
  void throwsWhatTheMethodThrows() {
    assertThatThrownBy(() -> RpcCalls.call(application.rpc("Draw"), "{}"))
        .isInstanceOf(IOException.class)
        .hasMessage("nothing to draw");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Alarms      | {"values":["a","b"]}       | [a, b]
          Temperature | {"value":3}                | Optional[3]
          levels      | {"value":"LEVEL_HIGH"}     | HIGH
          Ticks       | {"value":3}                | 3
          position    | {"x":1.0,"y":2.0}          | Point[x=1.0, y=2.0]
          """)
  void streamsCarryWhatPublishersHandOver(String rpc, String message, String item)
      throws IOException {
    MessageCodec<Object> codec = RpcCalls.codec(application.rpc(rpc).method().output().codec());
    Object decoded = RpcCalls.decode(codec, message);
    assertThat(decoded).hasToString(item);
    assertThat(RpcCalls.json(codec, decoded)).isEqualTo(message);
  }

  @Test
  void aSourceIsWhatItsMethodReturns() {
    BoundMethod ticks = application.rpc("Ticks");
    Behaviour.Stream stream = (Behaviour.Stream) ticks.method().behaviour();
    assertThat(stream.payload()).isEqualTo(Integer.class);
    assertThat(stream.source()).isNotNull();
    assertThat(Flux.from(stream.source().apply(ticks.bean().get())).collectList().block())
        .isEqualTo(List.of(1, 2, 3));
  }
}
