package io.vention.testsuite.rows;

import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
import java.util.List;

/** Streams of classes, and of an enum that is a string. */
interface ClassStreams {
  @Stream
  StreamPublisher<Bean> streamBean();

  @Stream
  StreamPublisher<Immutable> streamImmutable();

  @Stream
  StreamPublisher<Speed> streamSpeed();

  @Stream
  StreamPublisher<List<Speed>> streamSpeeds();
}
