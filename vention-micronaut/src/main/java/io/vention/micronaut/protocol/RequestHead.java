package io.vention.micronaut.protocol;

import io.vention.micronaut.Metadata;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** What came before a request's body. Safe for use from any thread. */
public interface RequestHead {

  /**
   * The request's method.
   *
   * @return the method in upper case; {@code POST} from transports that take no other
   */
  default String method() {
    return "POST";
  }

  /**
   * What stands behind the path's question mark.
   *
   * @return the query, as it came; empty for none, and from transports that take POST only
   */
  default String query() {
    return "";
  }

  /**
   * The path, without query.
   *
   * @return the path, as it came
   */
  String path();

  /**
   * The first value of a header.
   *
   * @param name its name, in lower case
   * @return the value; null where there is none
   */
  @Nullable String header(String name);

  /**
   * All headers.
   *
   * @return the headers, which cannot be changed
   */
  Metadata headers();

  /**
   * What an action may take as a parameter.
   *
   * @param type the parameter's class: the HTTP server's own request, or a class of principals
   * @return it; null where there is none
   */
  @Nullable Object argument(Class<?> type);

  /**
   * Where the request came from.
   *
   * @return the address, if the transport knows it
   */
  @Nullable SocketAddress peer();
}
