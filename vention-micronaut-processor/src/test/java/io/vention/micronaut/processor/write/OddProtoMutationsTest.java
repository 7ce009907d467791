package io.vention.micronaut.processor.write;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DiscardUnknownFieldsParser;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Messages in odd bytes, read by a codec and by protobuf-java. Both agree but for what {@code
 * odd-proto-differences.txt} says.
 */
class OddProtoMutationsTest {

  private static final long SEED = 20_240_531;
  private static final int MUTATIONS = 10_000;
  private static final int WIRE_TYPES = 8;

  private static final Descriptor TYPE = OddMessage.CODEC.descriptor();
  private static final Parser<Message> THEIRS =
      DiscardUnknownFieldsParser.wrap(parser(DynamicMessage.getDefaultInstance(TYPE)));

  private final Random random = new Random(SEED);
  private final RandomMessages messages = new RandomMessages(random, new AnyValue());

  @SuppressWarnings("unchecked")
  private static Parser<Message> parser(Message message) {
    return (Parser<Message>) message.getParserForType();
  }

  @Test
  void bothReadTheSameButForWhatIsListed() throws Exception {
    Differences differences = new Differences("/odd-proto-differences.txt");
    for (byte[] value : values()) {
      for (int number = 0; number <= TYPE.getFields().size() + 1; number++) {
        for (int wireType = 0; wireType < WIRE_TYPES; wireType++) {
          compare(field(number, wireType, value), differences);
        }
      }
    }
    for (int left = MUTATIONS; left > 0; left--) {
      compare(mutation(), differences);
    }
    differences.assertAllAreListed();
  }

  private static void compare(byte[] bytes, Differences differences) throws Exception {
    differences.compare(
        HexFormat.of().formatHex(bytes),
        () -> OddMessage.CODEC.throughCodec(bytes),
        () -> (DynamicMessage) THEIRS.parseFrom(bytes));
  }

  /** What may stand behind a tag, rightly or not. */
  private static List<byte[]> values() {
    return List.of(
        new byte[0],
        new byte[] {0},
        new byte[] {1},
        new byte[] {-128},
        new byte[] {-128, 0}, // zero in two bytes
        new byte[] {-127, -128, -128, -128, -128, -128, -128, -128, -128, 0}, // one in ten
        new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, 1}, // minus one
        new byte[] {-1, -1, -1, -1, 15}, // minus one in five bytes
        new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, 127}, // bits beyond 64
        new byte[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1}, // eleven bytes
        new byte[] {-1, -1, -1, -1, 7, 1}, // a length beyond the end
        new byte[] {2, 8, 1},
        new byte[] {2, 10, 0},
        new byte[] {4, 8, 1, 16, 2},
        new byte[] {3, 10, 1, 97},
        new byte[] {5, 10, 1, 97, 16, 5},
        new byte[] {2, -64, -128}, // no UTF-8
        new byte[] {0, 0, 0, 0},
        new byte[] {1, 2, 3, 4, 5, 6, 7, 8},
        new byte[] {8, 0, 0, 0, 0, 0, 0, -16, 63},
        new byte[] {9, 0, 0, 0, 0, 0, 0, 0, -16, 63},
        new byte[] {9, 17, 0, 0, 0, 0, 0, 0, -8, 127}, // a Value that is no number
        new byte[] {2, 32, 1, 10, 0},
        new byte[] {4, 42, 2, 10, 0},
        new byte[] {11, 12});
  }

  private static byte[] field(int number, int wireType, byte[] value) throws IOException {
    ByteString.Output bytes = ByteString.newOutput();
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    out.writeUInt32NoTag(number << 3 | wireType);
    out.writeRawBytes(value);
    out.flush();
    return bytes.toByteString().toByteArray();
  }

  /** One message, or two that merge, with some bytes changed, inserted, removed or cut off. */
  private byte[] mutation() {
    ByteString whole = messages.next(TYPE).toByteString();
    if (random.nextInt(4) == 0) {
      whole = whole.concat(withoutSealed(messages.next(TYPE)).toByteString());
    }
    byte[] bytes = whole.toByteArray();
    for (int left = random.nextInt(3); left > 0 && bytes.length > 0; left--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(Byte.SIZE));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = without(bytes, at);
        default -> bytes = with(bytes, at, (byte) random.nextInt());
      }
    }
    return bytes;
  }

  private static Message withoutSealed(DynamicMessage message) {
    return message.toBuilder().clearField(TYPE.findFieldByName("command")).build();
  }

  private static byte[] without(byte[] bytes, int at) {
    ByteString all = ByteString.copyFrom(bytes);
    return all.substring(0, at).concat(all.substring(at + 1)).toByteArray();
  }

  private static byte[] with(byte[] bytes, int at, byte added) {
    ByteString all = ByteString.copyFrom(bytes);
    return all.substring(0, at)
        .concat(ByteString.copyFrom(new byte[] {added}))
        .concat(all.substring(at))
        .toByteArray();
  }

  /** Any value of a field's type, and each field there or not. */
  private static final class AnyValue implements RandomMessages.Rules {

    @Override
    public @Nullable Object value(FieldDescriptor field, Random random) {
      return null;
    }

    @Override
    public boolean isNullable(FieldDescriptor field) {
      return true;
    }

    @Override
    public boolean isSet(FieldDescriptor field) {
      return false;
    }
  }
}
