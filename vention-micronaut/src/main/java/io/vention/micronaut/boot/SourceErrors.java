package io.vention.micronaut.boot;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;

/**
 * What subscribers are told when a stream's source fails.
 *
 * <p>TODO: in place of this, the mapping of package {@code call}, which is the same for actions.
 */
final class SourceErrors {

  private SourceErrors() {}

  /** An {@link RpcException} as it is; the text of any other stays in the log. */
  static RpcException map(Throwable error) {
    return error instanceof RpcException known
        ? known
        : new RpcException(Code.INTERNAL, "the stream's source failed", error);
  }
}
