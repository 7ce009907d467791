package io.vention.micronaut;

import java.util.Set;

/** The streams of the application, by name. Injectable; safe for use from any thread. */
public interface Streams {

  /**
   * The publisher of a stream.
   *
   * @param name the stream's name, or its RPC's
   * @param type the class of its payload; a primitive's wrapper for a primitive
   * @param <T> the payload's type
   * @return the publisher
   * @throws IllegalArgumentException if there is no such stream, or its payload is of another type;
   *     the message lists what there is
   */
  <T> StreamPublisher<T> publisher(String name, Class<T> type);

  /**
   * The names of all streams.
   *
   * @return the names, in alphabetical order
   */
  Set<String> names();
}
