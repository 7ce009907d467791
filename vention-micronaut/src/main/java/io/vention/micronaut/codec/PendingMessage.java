package io.vention.micronaut.codec;

import org.jspecify.annotations.Nullable;

/**
 * A nested message whose bytes were found, and which is read once the enclosing message has ended:
 * its bytes may come in several parts, which protobuf merges, and only together do they make a
 * whole message.
 *
 * <p>Protobuf encoding: "Last One Wins".
 */
public final class PendingMessage {

  private final int start;
  private final int length;
  private @Nullable PendingMessage next;
  private PendingMessage last = this;

  PendingMessage(int start, int length) {
    this.start = start;
    this.length = length;
  }

  int start() {
    return start;
  }

  int length() {
    return length;
  }

  @Nullable PendingMessage next() {
    return next;
  }

  /** This message with one more part. */
  PendingMessage with(PendingMessage part) {
    last.next = part;
    last = part;
    return this;
  }
}
