package io.vention.micronaut.transport.netty;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.value.MutableConvertibleValues;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut's request of a call that no filter sees, made when something is asked of it: most
 * actions ask nothing, and it would be most of what their calls allocate.
 */
final class LazyRequest extends HttpRequestWrapper<Object> {

  /** Never asked: all methods go to what {@link #getDelegate} makes. */
  private static final HttpRequest<Object> NONE =
      new SimpleHttpRequest<>(io.micronaut.http.HttpMethod.POST, "/", null);

  private final MicronautLifecycle micronaut;
  private final NettyRequestHead head;
  private @Nullable NettyHttpRequest<Object> made;

  LazyRequest(MicronautLifecycle micronaut, NettyRequestHead head) {
    super(NONE);
    this.micronaut = micronaut;
    this.head = head;
  }

  @Override
  public synchronized HttpRequest<Object> getDelegate() {
    NettyHttpRequest<Object> request = made;
    if (request == null) {
      request = micronaut.request(head, MicronautBody.empty());
      made = request;
    }
    return request;
  }

  /** The call is over. */
  synchronized void release() {
    if (made != null) {
      micronaut.terminate(made);
    }
  }

  @Override
  public HttpHeaders getHeaders() {
    return getDelegate().getHeaders();
  }

  @Override
  public MutableConvertibleValues<Object> getAttributes() {
    return getDelegate().getAttributes();
  }

  @Override
  public Optional<Object> getBody() {
    return getDelegate().getBody();
  }

  @Override
  public <T> Optional<T> getBody(Class<T> type) {
    return getDelegate().getBody(type);
  }

  @Override
  public <T> Optional<T> getBody(Argument<T> type) {
    return getDelegate().getBody(type);
  }

  @Override
  public <T> Optional<T> getBody(ArgumentConversionContext<T> conversionContext) {
    return getDelegate().getBody(conversionContext);
  }
}
