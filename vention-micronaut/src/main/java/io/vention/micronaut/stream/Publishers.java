package io.vention.micronaut.stream;

import io.vention.micronaut.PublishResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publishers' side of a stream: what they may publish at once goes to the ring, and what has to
 * wait stands in one line, whichever way it is published.
 */
final class Publishers {

  private final Broadcast stream;
  private final SignalLock lock;
  private final Subscribers subscribers;
  private final Deque<WaitingPublish> line = new ArrayDeque<>();
  private @Nullable String refusal;
  private long published;

  Publishers(Broadcast stream, Subscribers subscribers) {
    this.stream = stream;
    this.lock = stream.lock();
    this.subscribers = subscribers;
  }

  /** Publishes a frame unless it would have to wait. */
  PublishResult offer(Frame frame) {
    lock.lock();
    try {
      if (refusal != null) {
        return PublishResult.STOPPED;
      }
      if (mustWait()) {
        return PublishResult.FULL;
      }
      publishNow(frame);
      return PublishResult.PUBLISHED;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Publishes a frame, or lines it up.
   *
   * @return null where it is published already
   * @throws IllegalStateException if nothing can be published any more
   */
  @Nullable WaitingPublish publish(Frame frame) {
    lock.lock();
    try {
      if (refusal != null) {
        throw new IllegalStateException(refusal);
      }
      if (mustWait()) {
        return lineUp(frame);
      }
      publishNow(frame);
      return null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes a frame out of the line.
   *
   * @return false where it is not there any more
   */
  boolean withdraw(WaitingPublish waiting) {
    lock.lock();
    try {
      boolean withdrawn = line.remove(waiting);
      if (line.isEmpty()) {
        subscribers.holdUpNobody();
      }
      return withdrawn;
    } finally {
      lock.unlock();
    }
  }

  /** Refuses what is published from now on, and what stands in line. */
  void refuse(String why) {
    lock.lock();
    try {
      refusal = "stream \"" + stream.name() + "\": " + why + "; the item was not published";
      IllegalStateException refused = new IllegalStateException(refusal);
      List.copyOf(line)
          .forEach(w -> lock.afterUnlock(() -> w.published().completeExceptionally(refused)));
      line.clear();
      subscribers.holdUpNobody();
    } finally {
      lock.unlock();
    }
  }

  /** Under the lock: publishes what stands in line, as far as there is room. */
  void letIn() {
    while (!line.isEmpty() && haveRoom()) {
      WaitingPublish first = line.remove();
      publishNow(first.frame());
      lock.afterUnlock(() -> first.published().complete(null));
    }
    if (line.isEmpty()) {
      subscribers.holdUpNobody();
    }
  }

  /** Under the lock: whether publishers wait. */
  boolean areWaiting() {
    return !line.isEmpty();
  }

  /** Who moves without the lock may do so while it is noted as the one that holds up. */
  private boolean haveRoom() {
    if (subscribers.haveRoom()) {
      return true;
    }
    subscribers.holdUp();
    return subscribers.haveRoom();
  }

  /** Under the lock: how many frames were published. */
  long countPublished() {
    return published;
  }

  private boolean mustWait() {
    return !line.isEmpty() || !subscribers.haveRoom();
  }

  private void publishNow(Frame frame) {
    published++;
    stream.send(frame);
  }

  private WaitingPublish lineUp(Frame frame) {
    WaitingPublish waiting = new WaitingPublish(frame);
    line.add(waiting);
    letIn(); // notes who holds it up, and that may have moved since
    return waiting;
  }
}
