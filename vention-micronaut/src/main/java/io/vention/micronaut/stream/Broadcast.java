package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream's frames, from publishers to subscribers. One lock gives them one order, and is held for
 * as long as it takes to put one into the ring: never while anything is encoded, written or waited
 * for. Subscribers take frames without it.
 */
final class Broadcast implements SharedStream {

  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

  private final String name;
  private final StreamSettings settings;
  private final SignalLock lock = new SignalLock(this::wake);
  private final StreamTimer timer;
  private final DirectGroup direct = new DirectGroup();
  private final Map<SubscriberLoop, CursorGroup> loops = new HashMap<>();
  private final FrameRing ring;
  private final Subscribers subscribers;
  private final Publishers publishers;
  private final LongAdder skipped = new LongAdder();
  private volatile CursorGroup[] groups = {direct};
  private volatile @Nullable StreamEnd end;

  Broadcast(String name, StreamSettings settings, StreamTimer timer) {
    this.name = name;
    this.settings = settings;
    this.timer = timer;
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
          subscribers.count(),
          publishers.countPublished(),
          skipped.sum(),
          subscribers.countCutOff());
    } finally {
      lock.unlock();
    }
  }

  /** How many frames may wait to be taken before a publisher waits, or frames are lost. */
  int room() {
    return isFifo() ? settings.queueSize() : ring.mostFrames();
  }

  /** The end of the stream, after which nothing is sent; null before it. Of any thread. */
  @Nullable StreamEnd ended() {
    return end;
  }

  @Override
  public Cursor subscribe(WireFormat format, SubscriberLoop loop, StreamListener listener) {
    lock.lock();
    try {
      return join(format, group(loop), listener);
    } finally {
      lock.unlock();
    }
  }

  /** Joins the stream without a loop: the listener is called on publishers' threads. */
  Cursor subscribe(WireFormat format, StreamListener listener) {
    lock.lock();
    try {
      return join(format, direct, listener);
    } finally {
      lock.unlock();
    }
  }

  private CursorGroup group(SubscriberLoop loop) {
    CursorGroup known = loops.get(loop);
    if (known != null) {
      return known;
    }
    CursorGroup made = new LoopGroup(this, loop, timer);
    loops.put(loop, made);
    CursorGroup[] more = Arrays.copyOf(groups, groups.length + 1);
    more[groups.length] = made;
    groups = more;
    return made;
  }

  private Cursor join(WireFormat format, CursorGroup group, StreamListener listener) {
    boolean replay = settings.replay() && !ring.isEmpty();
    long position = replay ? ring.head() - 1 : ring.head();
    Cursor cursor = new Cursor(this, format, group, listener, position);
    if (end == null) {
      subscribers.add(cursor, publishers.areWaiting());
    }
    return cursor;
  }

  /** Ends the stream for those who subscribe to it now or later, unless it has ended already. */
  void end(StreamEnd last) {
    lock.lock();
    try {
      if (end == null) {
        end = last;
        subscribers.finish();
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

  /** A subscriber took frames that publishers wait for, or did. */
  void moved(Cursor cursor) {
    lock.lock();
    try {
      subscribers.moved(cursor);
      publishers.letIn();
    } finally {
      lock.unlock();
    }
  }

  /** A subscriber went on without some frames. Of any thread. */
  void skipped(long frames) {
    skipped.add(frames);
  }

  /** Under the lock: sends a frame to all subscribers. After the end there are none. */
  void send(Frame frame) {
    if (end == null) {
      if (subscribers.isEmpty()) {
        ring.clear();
      }
      ring.add(frame);
      subscribers.added();
    }
  }

  private void wake() {
    for (CursorGroup group : groups) {
      group.wake();
    }
  }

  void listenerFailed(Throwable e) {
    LOG.error("Stream \"{}\": a subscriber could not be told that there is something", name, e);
  }
}
