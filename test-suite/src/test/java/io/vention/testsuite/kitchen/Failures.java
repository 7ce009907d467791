package io.vention.testsuite.kitchen;

import com.google.protobuf.StringValue;
import io.vention.micronaut.Action;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

/** Actions that fail. */
class Failures {

  // tag::fail[]
  /** Fails as it is told to. */
  @Action
  void fail(Failure failure) {
    RpcException exception = new RpcException(code(failure.code()), failure.message());
    for (String detail : failure.details()) {
      exception = exception.withDetail(StringValue.of(detail));
    }
    throw exception;
  }

  // end::fail[]

  /** Fails with an exception whose text is nobody's business. */
  @Action
  void failUnexpectedly(String kind) throws TimeoutException {
    switch (kind) {
      case "argument" -> throw new IllegalArgumentException("secret");
      case "timeout" -> throw new TimeoutException("secret");
      default -> throw new IllegalStateException("secret");
    }
  }

  private static Code code(String wireName) {
    return Arrays.stream(Code.values())
        .filter(code -> code.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }
}
