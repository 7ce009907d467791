package io.vention.testsuite.intercepted;

import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;

interface PressStreams {

  @Stream
  StreamPublisher<Tick> declared();

  @Stream(name = "levels", queueSize = 8)
  StreamPublisher<Integer> levels();
}
