package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcExceptionMapper;
import io.vention.micronaut.RpcInfo;
import jakarta.inject.Singleton;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;

/** Exceptions by name, and what the application makes of them. */
final class Thrown {

  private Thrown() {}

  static class Jam extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Jam(String message) {
      super(message);
    }
  }

  static final class BeltJam extends Jam {
    private static final long serialVersionUID = 1L;

    BeltJam(String message) {
      super(message);
    }
  }

  /** Its mapper fails. */
  static final class Unmappable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unmappable() {
      super("secret");
    }
  }

  static class Locked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Locked(String message) {
      super(message);
    }
  }

  /** It has a mapper and a handler. */
  static final class LockedAndMapped extends Locked {
    private static final long serialVersionUID = 1L;

    LockedAndMapped() {
      super("locked and mapped");
    }
  }

  static RuntimeException named(String how) {
    return switch (how) {
      case "element" -> new NoSuchElementException("secret");
      case "security" -> new SecurityException("secret");
      case "unsupported" -> new UnsupportedOperationException("secret");
      case "cancellation" -> new CancellationException("secret");
      case "jam" -> new Jam("drive 3");
      case "belt jam" -> new BeltJam("belt 2");
      case "unmappable" -> new Unmappable();
      case "locked" -> new Locked("by the operator");
      case "locked and mapped" -> new LockedAndMapped();
      default ->
          how.startsWith("status ")
              ? new HttpStatusException(
                  HttpStatus.valueOf(Integer.parseInt(how.substring(7))), "told by status")
              : new RpcException(Code.valueOf(how), "told");
    };
  }

  @Factory
  @Requires(property = "test.machine")
  static class Mappers {

    @Singleton
    @Order(2)
    RpcExceptionMapper<Jam> late() {
      return (jam, rpc) -> new RpcException(Code.DATA_LOSS, "the second mapper of its type");
    }

    @Singleton
    @Order(1)
    RpcExceptionMapper<Jam> jams() {
      return (jam, rpc) ->
          new RpcException(Code.UNAVAILABLE, rpc.method() + " met " + jam.getMessage());
    }

    @Singleton
    RpcExceptionMapper<Unmappable> unmappable() {
      return (unmappable, rpc) -> {
        throw new IllegalStateException("the mapper's own");
      };
    }

    @Singleton
    RpcExceptionMapper<LockedAndMapped> locked() {
      return (locked, rpc) -> new RpcException(Code.ABORTED, "by the mapper");
    }
  }

  @Singleton
  @Requires(property = "test.machine")
  static final class BeltJams implements RpcExceptionMapper<BeltJam> {

    @Override
    public RpcException map(BeltJam jam, RpcInfo rpc) {
      return new RpcException(Code.OUT_OF_RANGE, jam.getMessage() + " is jammed");
    }
  }

  @Singleton
  @Requires(property = "test.machine")
  static final class LockedHandler implements ExceptionHandler<Locked, HttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes") // as it is declared
    public HttpResponse<?> handle(HttpRequest request, Locked locked) {
      return HttpResponse.status(HttpStatus.CONFLICT)
          .header("x-asked", request.getPath())
          .header("x-odd", "caf\u00e9")
          .contentType("text/html")
          .body("<html>");
    }
  }
}
