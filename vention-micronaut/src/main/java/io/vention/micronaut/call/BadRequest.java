package io.vention.micronaut.call;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code google.rpc.BadRequest}, written by hand: it is two fields in one, and its library would be
 * in every application for it.
 *
 * @see <a
 *     href="https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto">
 *     error_details.proto</a>
 */
final class BadRequest {

  private static final String TYPE_URL = "type.googleapis.com/google.rpc.BadRequest";

  // BadRequest
  private static final int FIELD_VIOLATIONS = 1;
  // BadRequest.FieldViolation
  private static final int FIELD = 1;
  private static final int DESCRIPTION = 2;

  @FunctionalInterface
  private interface Fields {
    void write(CodedOutputStream out) throws IOException;
  }

  private BadRequest() {}

  static Any of(List<FieldViolation> violations) {
    ByteString message =
        message(
            out -> {
              for (FieldViolation violation : violations) {
                out.writeBytes(FIELD_VIOLATIONS, of(violation));
              }
            });
    return Any.newBuilder().setTypeUrl(TYPE_URL).setValue(message).build();
  }

  private static ByteString of(FieldViolation violation) {
    return message(
        out -> {
          out.writeString(FIELD, violation.field());
          out.writeString(DESCRIPTION, violation.description());
        });
  }

  private static ByteString message(Fields fields) {
    ByteString.Output bytes = ByteString.newOutput();
    try {
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      fields.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory: does not happen
    }
    return bytes.toByteString();
  }
}
