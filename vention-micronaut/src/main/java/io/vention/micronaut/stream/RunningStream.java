package io.vention.micronaut.stream;

import io.vention.micronaut.codec.MessageCodec;
import java.util.concurrent.Executor;

/**
 * A stream with both its ends.
 *
 * @param publisher takes objects of the payload's type
 */
record RunningStream(
    StreamDefinition definition, Broadcast broadcast, BroadcastPublisher<Object> publisher) {

  @SuppressWarnings("unchecked") // the codec takes what the definition says
  static RunningStream of(
      StreamDefinition definition, StreamTimer timer, EventLoops eventLoops, Executor executor) {
    String name = definition.name();
    Broadcast broadcast = new Broadcast(name, definition.settings(), timer);
    FrameEncoder<Object> encoder =
        new FrameEncoder<>(name, (MessageCodec<Object>) definition.codec(), definition.onPublish());
    return new RunningStream(
        definition, broadcast, new BroadcastPublisher<>(broadcast, encoder, eventLoops, executor));
  }
}
