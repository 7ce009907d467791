package io.vention.micronaut.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vention.micronaut.UnencodableValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for any codec, with one written by hand. */
class HandWrittenCodecTest {

  private static final PathCodec CODEC = new PathCodec();

  /** A message of repeated numbers. */
  record Path(List<Double> positionsMm) {}

  private static final class PathCodec implements MessageCodec<Path> {

    private static final Field POSITIONS_MM =
        Field.repeated(1, "positions_mm", "positionsMm", ScalarTypes.DOUBLE);
    private static final FieldTable FIELDS = FieldTable.of(POSITIONS_MM);

    @Override
    public String messageName() {
      return "Path";
    }

    @Override
    public int size(Path message, MessageSizes sizes) {
      return sizes.ofRepeated(POSITIONS_MM, ScalarTypes.DOUBLE, message.positionsMm());
    }

    @Override
    public void write(Path message, ProtoWriter out) throws IOException {
      out.writeRepeated(POSITIONS_MM, ScalarTypes.DOUBLE, message.positionsMm());
    }

    @Override
    public Path read(ProtoReader in) throws IOException {
      List<Double> positions = new ArrayList<>();
      while (in.nextField(FIELDS) != 0) {
        in.readRepeated(positions, ScalarTypes.DOUBLE);
      }
      return new Path(positions);
    }

    @Override
    public void writeJson(Path message, JsonWriter out) throws IOException {
      out.startMessage();
      out.writeRepeated(POSITIONS_MM, ScalarTypes.DOUBLE, message.positionsMm());
      out.endMessage();
    }

    @Override
    public Path readJson(JsonReader in) throws IOException {
      List<Double> positions = new ArrayList<>();
      in.startMessage(FIELDS);
      while (in.nextField(FIELDS) != 0) {
        in.readRepeated(positions, ScalarTypes.DOUBLE);
      }
      return new Path(positions);
    }
  }

  @Test
  void jsonHasLowerCamelCaseOrProtoNames() {
    Path path = new Path(List.of(1.5));
    assertThat(new String(CODEC.encode(path, WireFormat.JSON), StandardCharsets.UTF_8))
        .isEqualTo("{\"positionsMm\":[1.5]}");
    assertThat(
            new String(
                CODEC.withProtoNames().encode(path, WireFormat.JSON), StandardCharsets.UTF_8))
        .isEqualTo("{\"positions_mm\":[1.5]}");
  }

  @Test
  void aMappedCodecCarriesAnotherValueInTheSameMessage() throws Exception {
    MessageCodec<List<Double>> mapped = CODEC.as(Path::new, Path::positionsMm);
    for (WireFormat format : WireFormat.values()) {
      byte[] bytes = mapped.encode(List.of(1.0, 2.0), format);
      assertThat(bytes).isEqualTo(CODEC.encode(new Path(List.of(1.0, 2.0)), format));
      assertThat(mapped.encodeEnveloped(List.of(1.0, 2.0), format))
          .hasSize(bytes.length + 5)
          .endsWith(bytes);
      assertThat(mapped.decode(bytes, 0, bytes.length, format)).containsExactly(1.0, 2.0);
    }
  }

  @Test
  void aValueThatChangesWhileItIsEncodedIsRefused() {
    for (int change : new int[] {-1, 1}) {
      assertThatThrownBy(() -> CODEC.encode(new Path(new Changing(change)), WireFormat.PROTO))
          .isInstanceOf(UnencodableValueException.class)
          .hasMessageStartingWith("Path: changed while it was encoded");
    }
  }

  /** A list whose size is another one at each look, but for the first two. */
  private static final class Changing extends AbstractList<Double> {

    private final int change;
    private int looks;

    Changing(int change) {
      this.change = change;
    }

    @Override
    public Double get(int index) {
      return 1.0;
    }

    @Override
    public int size() {
      return looks++ < 8 ? 4 : 4 + change;
    }
  }

  @Test
  void manyThreadsMayUseACodecAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Path>> calls = new ArrayList<>();
      for (int call = 0; call < 400; call++) {
        List<Double> positions = List.of(call + 0.25, -1.0 * call);
        calls.add(() -> throughJson(new Path(positions)));
      }
      List<Future<Path>> results = threads.invokeAll(calls);
      for (int call = 0; call < results.size(); call++) {
        assertThat(results.get(call).get().positionsMm()).containsExactly(call + 0.25, -1.0 * call);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Path throughJson(Path path) throws MalformedMessageException {
    byte[] json = CODEC.encode(path, WireFormat.JSON);
    return CODEC.decode(json, 0, json.length, WireFormat.JSON);
  }

  @Test
  void aFieldIsFoundByItsNumberWhateverGapsThereAre() {
    Field two = Field.of(2, "two", "two", ScalarTypes.INT);
    Field hundred = Field.of(100, "a_hundred", "two", ScalarTypes.INT);
    FieldTable table = FieldTable.of(hundred, two);
    assertThat(table.byNumber(2)).isSameAs(two);
    assertThat(table.byNumber(100)).isSameAs(hundred);
    assertThat(table.byNumber(1)).isNull();
    assertThat(table.byNumber(0)).isNull();
    assertThat(table.byName("a_hundred")).isSameAs(hundred);
  }
}
