package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream's frames, from publishers to subscribers. One lock gives them one order; it is held for
 * as long as it takes to move numbers, and never while anything is encoded, written or waited for.
 */
final class Broadcast implements SharedStream {

  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

  private final String name;
  private final StreamSettings settings;
  private final SignalLock lock = new SignalLock();
  private final FrameRing ring;
  private final Subscribers subscribers;
  private final Publishers publishers;
  private @Nullable StreamEnd end;
  private long skipped;

  Broadcast(String name, StreamSettings settings, StreamTimer timer) {
    this.name = name;
    this.settings = settings;
    this.ring = new FrameRing(settings.queueSize());
    this.subscribers = new Subscribers(this, timer);
    this.publishers = new Publishers(this, subscribers);
  }

  String name() {
    return name;
  }

  StreamSettings settings() {
    return settings;
  }

  boolean isFifo() {
    return settings.policy() == StreamPolicy.FIFO;
  }

  /** With how many of the newest frames a subscriber goes on that has fallen behind. */
  int newest() {
    return isFifo() ? Integer.MAX_VALUE : settings.queueSize();
  }

  /** The lock that guards all state of the stream, its ring, its subscribers and publishers. */
  SignalLock lock() {
    return lock;
  }

  FrameRing ring() {
    return ring;
  }

  Publishers publishers() {
    return publishers;
  }

  /** Whether a subscriber takes JSON. May be asked without the lock. */
  boolean hasJsonSubscribers() {
    return subscribers.readJson();
  }

  StreamCounts counts() {
    lock.lock();
    try {
      return new StreamCounts(
          subscribers.count(), publishers.countPublished(), skipped, subscribers.countCutOff());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Cursor subscribe(WireFormat format, StreamListener listener) {
    lock.lock();
    try {
      boolean replay = settings.replay() && !ring.isEmpty();
      Cursor cursor = new Cursor(this, format, listener, replay ? ring.head() - 1 : ring.head());
      if (end == null) {
        subscribers.add(cursor);
      } else {
        cursor.finish(end);
      }
      return cursor;
    } finally {
      lock.unlock();
    }
  }

  /** Ends the stream for those who subscribe to it now or later, unless it has ended already. */
  void end(StreamEnd last) {
    lock.lock();
    try {
      if (end == null) {
        end = last;
        subscribers.finish(last);
        publishers.letIn();
      }
    } finally {
      lock.unlock();
    }
  }

  void leave(Cursor cursor) {
    lock.lock();
    try {
      cursor.discard();
      subscribers.remove(cursor);
      publishers.letIn();
    } finally {
      lock.unlock();
    }
  }

  /** Under the lock: a subscriber took a frame. */
  void moved(Cursor cursor) {
    subscribers.moved(cursor);
    publishers.letIn();
  }

  /** Under the lock: a subscriber went on without some frames. */
  void skipped(long frames) {
    skipped += frames;
  }

  /** Under the lock: sends a frame to all subscribers. After the end there are none. */
  void send(EncodedFrame frame) {
    if (end == null) {
      if (subscribers.isEmpty()) {
        ring.clear();
      }
      ring.add(frame);
      subscribers.added();
    }
  }

  void listenerFailed(Throwable e) {
    LOG.error("Stream \"{}\": a subscriber could not be told that there is something", name, e);
  }
}
