package io.vention.micronaut.stream;

import java.util.concurrent.CompletableFuture;

/**
 * A frame that waits for room, in the order in which publishers came.
 *
 * @param frame the frame
 * @param published completed when it was published, failed when it never will be
 */
record WaitingPublish(Frame frame, CompletableFuture<Void> published) {

  WaitingPublish(Frame frame) {
    this(frame, new CompletableFuture<>());
  }
}
