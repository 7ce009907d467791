package io.vention.micronaut.stream;

/** The application's streams as protocols see them, by name. Safe for use from any thread. */
public interface SharedStreams {

  /**
   * Finds a stream.
   *
   * @param name the name in its {@link io.vention.micronaut.schema.Behaviour.Stream}
   * @return the stream
   * @throws IllegalArgumentException if there is none of that name
   */
  SharedStream get(String name);
}
