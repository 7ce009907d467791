package io.vention.micronaut.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.vention.micronaut.codec.MalformedMessageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a codec and protobuf-java make of the same input, compared. Where only the codec refuses it,
 * what the codec says must be listed, and nothing may be listed in vain.
 */
final class Differences {

  private static final int MAX_SHOWN = 40;
  private static final int MAX_CHARS = 400;

  private final List<Pattern> listed = new ArrayList<>();
  private final Set<Pattern> met = new HashSet<>();
  private final List<String> unlisted = new ArrayList<>();

  /**
   * No difference yet.
   *
   * @param resource lines of patterns of what the codec says, each with the reason behind two
   *     dashes
   */
  Differences(String resource) throws IOException {
    for (String[] row : OddMessage.rows(resource)) {
      assertThat(row).as(row[0]).hasSize(2);
      listed.add(Pattern.compile(row[0]));
    }
  }

  /** Reads an input. */
  @FunctionalInterface
  interface Reading {
    DynamicMessage read() throws Exception;
  }

  void compare(String input, Reading ours, Reading theirs) throws Exception {
    DynamicMessage expected = null;
    try {
      expected = theirs.read();
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      // the codec is to refuse it, too
    }
    try {
      DynamicMessage read = asJavaHoldsIt(ours.read());
      if (expected == null) {
        unlisted.add("read, not refused: " + input);
      } else if (!read.equals(asJavaHoldsIt(expected))) {
        unlisted.add("read otherwise: " + input + "\n  " + shown(read) + "\n  " + shown(expected));
      }
    } catch (MalformedMessageException e) {
      if (expected != null) {
        refused(input, String.valueOf(e.getMessage()));
      }
    }
  }

  private void refused(String input, String message) {
    for (Pattern pattern : listed) {
      if (pattern.matcher(message).find()) {
        met.add(pattern);
        return;
      }
    }
    unlisted.add("refused: " + message + ": " + shown(input));
  }

  private static String shown(Object value) {
    String text = value.toString().replace('\n', ' ');
    return text.substring(0, Math.min(text.length(), MAX_CHARS));
  }

  void assertAllAreListed() {
    assertThat(unlisted.stream().limit(MAX_SHOWN).toList()).isEmpty();
    assertThat(met).containsExactlyInAnyOrderElementsOf(listed);
  }

  /** Without what Java has only absence for, and with zeros of one sign: see the lists' heads. */
  private static DynamicMessage asJavaHoldsIt(Message message) {
    Message.Builder held = message.toBuilder();
    for (Map.Entry<FieldDescriptor, Object> field : message.getAllFields().entrySet()) {
      if (field.getValue() instanceof List<?> elements) {
        held.setField(
            field.getKey(), elements.stream().map(Differences::elementAsJavaHoldsIt).toList());
      } else if (isAbsentInJava(field.getValue())) {
        held.clearField(field.getKey());
      } else {
        held.setField(field.getKey(), elementAsJavaHoldsIt(field.getValue()));
      }
    }
    return (DynamicMessage) held.build();
  }

  private static Object elementAsJavaHoldsIt(Object value) {
    if (value instanceof Message message) {
      return isNull(message) ? message.getDefaultInstanceForType() : asJavaHoldsIt(message);
    }
    if (value instanceof Double number && number == 0) {
      return 0d;
    }
    return value instanceof Float number && number == 0 ? (Object) 0f : value;
  }

  private static boolean isAbsentInJava(Object value) {
    return value instanceof EnumValueDescriptor constant
        ? constant.getNumber() == 0
        : value instanceof Message message && isNull(message);
  }

  private static boolean isNull(Message message) {
    return message.getDescriptorForType().getFullName().equals("google.protobuf.Value")
        && message.hasField(message.getDescriptorForType().findFieldByName("null_value"));
  }
}
