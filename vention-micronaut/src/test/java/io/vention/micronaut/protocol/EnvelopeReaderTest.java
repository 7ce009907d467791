package io.vention.micronaut.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {

  private static final byte[] BYTES = {
    0, 0, 0, 0, 3, 'a', 'b', 'c', 2, 0, 0, 0, 0, 1, 0, 0, 0, 1, 'd'
  };

  private final List<String> read = new ArrayList<>();

  private final EnvelopeReader reader =
      new EnvelopeReader(
          new EnvelopeReader.Listener() {
            @Override
            public void onPrefix(int flags, long length) {
              read.add("prefix " + flags + " " + length);
            }

            @Override
            public void onMessage(int flags, byte[] message) {
              read.add("message " + flags + " " + new String(message, UTF_8));
            }
          });

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 100})
  void readsEnvelopesHoweverTheyComeInParts(int partBytes) {
    for (int from = 0; from < BYTES.length; from += partBytes) {
      reader.read(Arrays.copyOfRange(BYTES, from, Math.min(BYTES.length, from + partBytes)));
    }

    assertThat(read)
        .containsExactly(
            "prefix 0 3", "message 0 abc", "prefix 2 0", "message 2 ", "prefix 1 1", "message 1 d");
    assertThat(reader.isBetween()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 7})
  void tellsThatAnEnvelopeIsCutOff(int bytes) {
    reader.read(Arrays.copyOf(BYTES, bytes));

    assertThat(reader.isBetween()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x7F, 0xFF})
  void readsLengthsUpTo32Bits(int first) {
    reader.read(new byte[] {0, (byte) first, -1, -1, -1});

    assertThat(read).containsExactly("prefix 0 " + ((first << 24 | 0xFFFFFF) & 0xFFFFFFFFL));
  }
}
