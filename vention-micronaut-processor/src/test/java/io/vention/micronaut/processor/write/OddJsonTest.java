package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import io.vention.micronaut.codec.MalformedMessageException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Odd and malformed JSON, read by a codec and by {@code JsonFormat}. Both agree but for the cases
 * in {@code odd-json.txt} that say why not.
 */
class OddJsonTest {

  /** What became of a text: the message that was read, or none. */
  private record Outcome(Optional<DynamicMessage> message) {}

  @Test
  void bothReadTheSameButForWhatIsListed() throws Exception {
    Map<String, String> differences = new LinkedHashMap<>();
    Map<String, String> listed = new LinkedHashMap<>();
    for (String[] row : OddMessage.rows("/odd-json.txt")) {
      String json = row[0];
      if (row.length > 1) {
        listed.put(json, row[1]);
      }
      Outcome ours = ours(json);
      Outcome theirs = theirs(json);
      if (!ours.equals(theirs)) {
        differences.put(json, verdict(ours, theirs));
      }
    }
    assertThat(differences.keySet()).isEqualTo(listed.keySet());
    listed.forEach((json, why) -> assertThat(why).as(json).startsWith(differences.get(json)));
  }

  private static String verdict(Outcome ours, Outcome theirs) {
    if (ours.message().isPresent() && theirs.message().isPresent()) {
      return "read otherwise:";
    }
    return ours.message().isPresent() ? "read:" : "refused:";
  }

  private static Outcome ours(String json) throws Exception {
    try {
      return new Outcome(Optional.of(OddMessage.CODEC.throughCodec(json)));
    } catch (MalformedMessageException e) {
      assertThat(e.getMessage()).doesNotContain("jackson", "protobuf", "Exception").isNotBlank();
      return new Outcome(Optional.empty());
    }
  }

  private static Outcome theirs(String json) {
    try {
      return new Outcome(Optional.of(OddMessage.CODEC.parseJson(json)));
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      return new Outcome(Optional.empty());
    }
  }
}
