package io.vention.micronaut.protocol;

import io.vention.micronaut.Metadata;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** What came before a request's body. Safe for use from any thread. */
public interface RequestHead {

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
   * Where the request came from.
   *
   * @return the address, if the transport knows it
   */
  @Nullable SocketAddress peer();
}
