package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import io.vention.micronaut.codec.MalformedMessageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The odd values of {@code odd-json.txt} in every field, and at random places of messages, read by
 * a codec and by {@code JsonFormat}. Both agree but for what {@code odd-json-differences.txt} says.
 */
class OddJsonMutationsTest {

  private static final long SEED = 20_240_531;
  private static final int MUTATIONS = 30_000;

  private static final JsonFactory JSON = new JsonFactory();
  private static final JsonFactory UNIQUE_NAMES =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern ONE_FIELD = Pattern.compile("\\{\"(\\w+)\":(.*)}");
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.\\w]+|\\s+|.", Pattern.DOTALL);

  @Test
  void bothReadTheSameButForWhatIsListed() throws Exception {
    Differences differences = new Differences("/odd-json-differences.txt");
    List<String> messages = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (String[] row : OddMessage.rows("/odd-json.txt")) {
      messages.add(row[0]);
      Matcher field = ONE_FIELD.matcher(row[0]);
      if (field.matches()) {
        values.add(field.group(2));
      }
    }
    for (String value : values) {
      for (FieldDescriptor field : OddMessage.CODEC.descriptor().getFields()) {
        for (String form : List.of("%s", "[%s]", "{\"1\":%s}", "[%s,null]")) {
          compare("{\"" + field.getJsonName() + "\":" + form.formatted(value) + "}", differences);
        }
      }
    }
    Random random = new Random(SEED);
    for (int left = MUTATIONS; left > 0; left--) {
      compare(mutation(messages, values, random), differences);
    }
    differences.assertAllAreListed();
  }

  private static void compare(String json, Differences differences) throws Exception {
    if (isJson(json)) {
      differences.compare(json, () -> read(json), () -> OddMessage.CODEC.parseJson(json));
    } else { // RFC 8259 knows no such text, though Gson reads some of it
      assertThatThrownBy(() -> OddMessage.CODEC.throughCodec(json))
          .as(json)
          .isInstanceOf(MalformedMessageException.class);
    }
  }

  private static DynamicMessage read(String json) throws Exception {
    try {
      return OddMessage.CODEC.throughCodec(json);
    } catch (MalformedMessageException e) {
      // whatever the codec says of the first value, of which Gson keeps none
      throw isJson(json, UNIQUE_NAMES) ? e : new MalformedMessageException("given twice");
    }
  }

  private static boolean isJson(String text) throws IOException {
    return isJson(text, JSON);
  }

  private static boolean isJson(String text, JsonFactory json) throws IOException {
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return false;
    }
  }

  /** Two messages in one, with some of their tokens changed. */
  private static String mutation(List<String> messages, List<String> values, Random random) {
    String one = any(messages, random);
    String other = any(messages, random);
    List<String> tokens = new ArrayList<>(tokens(one));
    if (one.endsWith("}") && other.startsWith("{") && random.nextBoolean()) {
      tokens.set(tokens.size() - 1, ",");
      tokens.addAll(tokens(other.substring(1)));
    }
    for (int left = random.nextInt(3); left > 0 && !tokens.isEmpty(); left--) {
      int at = random.nextInt(tokens.size());
      switch (random.nextInt(6)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> tokens.set(at, tokens.set(random.nextInt(tokens.size()), tokens.get(at)));
        case 3 -> tokens.set(at, any(values, random));
        case 4 -> tokens.add(at, " ");
        default -> tokens.set(at, "[" + tokens.get(at) + "]");
      }
    }
    return String.join("", tokens);
  }

  private static List<String> tokens(String json) {
    return TOKEN.matcher(json).results().map(result -> result.group()).toList();
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
