package io.vention.micronaut.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What comes before a response's body. For one thread, until it is given to an exchange. */
public final class ResponseHead {

  private final int status;
  private final List<String> namesAndValues = new ArrayList<>(8);

  /**
   * A head without headers.
   *
   * @param status the HTTP status
   */
  public ResponseHead(int status) {
    this.status = status;
  }

  /**
   * Adds a header. Those of the connection and of the body's length are the transport's.
   *
   * @param name its name, in lower case
   * @param value its value
   * @return this
   */
  public ResponseHead with(String name, String value) {
    namesAndValues.add(name);
    namesAndValues.add(value);
    return this;
  }

  /**
   * The HTTP status.
   *
   * @return a number from 200 to 599
   */
  public int status() {
    return status;
  }

  /**
   * Gives every header to a consumer.
   *
   * @param consumer takes a name and one of its values
   */
  public void forEach(BiConsumer<String, String> consumer) {
    for (int i = 0; i < namesAndValues.size(); i += 2) {
      consumer.accept(namesAndValues.get(i), namesAndValues.get(i + 1));
    }
  }
}
