package io.vention.micronaut.stream;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers of a stream that one loop serves. A publisher wakes the loop once, whatever their
 * number, and the loop goes round them: those at the same place are given the same batch, and other
 * work of the loop has its turn after every 256 of them.
 *
 * <p>Rounds that would follow one another within a millisecond become one, so that an item costs
 * less where many are published; unless queues fill meanwhile.
 */
final class LoopGroup implements CursorGroup, Runnable {

  /** How many subscribers have their turn before other work of the loop has. */
  static final int MOST_IN_A_TURN = 256;

  /** How long a round waits for more frames after the one before it. */
  static final long ROUND_NS = 1_000_000;

  private static final Cursor[] NONE = {};

  private enum Due {
    NO,
    LATER,
    NOW
  }

  private final Broadcast stream;
  private final SubscriberLoop loop;
  private final StreamTimer timer;
  private final Set<Cursor> cursors = new LinkedHashSet<>(); // guarded by the stream's lock
  private final AtomicReference<Due> due = new AtomicReference<>(Due.NO);
  private volatile boolean isEmpty = true;
  private volatile boolean changed;
  private volatile long roundNs;
  private volatile long roundHead;

  // of the loop
  private final Batches batches = new Batches();
  private Cursor[] round = NONE;
  private int turn;

  LoopGroup(Broadcast stream, SubscriberLoop loop, StreamTimer timer) {
    this.stream = stream;
    this.loop = loop;
    this.timer = timer;
    this.roundNs = timer.nanoTime() - ROUND_NS;
  }

  @Override
  public void add(Cursor cursor) {
    cursors.add(cursor);
    changed();
  }

  @Override
  public void remove(Cursor cursor) {
    if (cursors.remove(cursor)) {
      changed();
    }
  }

  private void changed() {
    changed = true;
    isEmpty = cursors.isEmpty();
  }

  @Override
  public void wake() {
    if (isEmpty || due.get() == Due.NOW) {
      return;
    }
    long waitNs = queuesFill() ? 0 : roundNs + ROUND_NS - timer.nanoTime();
    if (waitNs > 0) {
      if (due.compareAndSet(Due.NO, Due.LATER)) {
        loop.schedule(this, waitNs);
      }
    } else if (due.getAndSet(Due.NOW) != Due.NOW) {
      loop.execute(this); // one that was scheduled finds nothing due
    }
  }

  private boolean queuesFill() {
    return (stream.ring().head() - roundHead) * 2 >= stream.room();
  }

  @Override
  public void tell(Cursor cursor) {
    loop.execute(cursor::tell);
  }

  @Override
  public @Nullable FrameBatch batch(Cursor cursor) {
    return batches.at(cursor);
  }

  /** A turn of a round. */
  @Override
  public void run() {
    if (turn == 0 && !begin()) {
      return;
    }
    int last = Math.min(round.length, turn + MOST_IN_A_TURN);
    while (turn < last) {
      round[turn++].wake();
    }
    if (turn < round.length) {
      loop.execute(this);
    } else {
      turn = 0;
      batches.clear();
    }
  }

  private boolean begin() {
    // before the head is read: what is published from now on is another round's
    if (due.getAndSet(Due.NO) == Due.NO) {
      return false;
    }
    roundNs = timer.nanoTime();
    roundHead = stream.ring().head();
    if (changed) {
      stream.lock().lock();
      round = cursors.toArray(NONE);
      changed = false;
      stream.lock().unlock();
    }
    return true;
  }
}
