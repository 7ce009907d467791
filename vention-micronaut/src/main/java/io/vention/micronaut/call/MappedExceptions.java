package io.vention.micronaut.call;

import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcExceptionMapper;
import io.vention.micronaut.RpcInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the application's {@link RpcExceptionMapper}s: the one of the nearest class. */
public final class MappedExceptions implements ExceptionRule {

  private final Map<Class<?>, RpcExceptionMapper<Throwable>> byType = new HashMap<>();

  /**
   * A mapper with the type of its exceptions.
   *
   * @param type the class of exceptions
   * @param mapper takes those
   */
  public record Mapping(Class<?> type, RpcExceptionMapper<?> mapper) {}

  /**
   * The application's mappers.
   *
   * @param mappings the mappers; of those of one type, the first is asked
   */
  @SuppressWarnings("unchecked") // it is given exceptions of its type only
  public MappedExceptions(List<Mapping> mappings) {
    for (Mapping mapping : mappings) {
      byType.putIfAbsent(mapping.type(), (RpcExceptionMapper<Throwable>) mapping.mapper());
    }
  }

  @Override
  public @Nullable CallFailure apply(Throwable exception, RpcInfo rpc) {
    // an RpcException says what clients are to be told: a mapper of all exceptions is not asked
    RpcExceptionMapper<Throwable> mapper =
        exception instanceof RpcException
            ? byType.get(RpcException.class)
            : nearest(exception.getClass());
    return mapper == null
        ? null
        : new CallFailure(Objects.requireNonNull(mapper.map(exception, rpc), "null of a mapper"));
  }

  private @Nullable RpcExceptionMapper<Throwable> nearest(Class<?> thrown) {
    for (Class<?> type = thrown; type != null; type = type.getSuperclass()) {
      RpcExceptionMapper<Throwable> mapper = byType.get(type);
      if (mapper != null) {
        return mapper;
      }
    }
    return null;
  }
}
