package io.vention.micronaut.stream;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who have subscribed to a stream. Guarded by its lock. */
final class Subscribers {

  private static final Logger LOG = LoggerFactory.getLogger(Subscribers.class);

  private final Broadcast stream;
  private final Collection<Cursor> cursors = new LinkedHashSet<>();
  private final Gate gate;
  private final @Nullable KeepAlive keepAlive;
  private volatile int jsonReaders;
  private long cutOff;

  Subscribers(Broadcast stream, StreamTimer timer) {
    this.stream = stream;
    StreamSettings settings = stream.settings();
    int room = stream.isFifo() ? settings.queueSize() : Gate.ALWAYS_OPEN;
    this.gate = new Gate(room, settings.stallTimeout(), timer, this::cutOffStalled);
    Duration interval = stream.isFifo() ? null : settings.keepAlive().orElse(null);
    this.keepAlive = interval == null ? null : new KeepAlive(interval, timer, this::repeatIfSilent);
  }

  int count() {
    return cursors.size();
  }

  boolean isEmpty() {
    return cursors.isEmpty();
  }

  long countCutOff() {
    return cutOff;
  }

  boolean readJson() {
    return jsonReaders > 0;
  }

  /** Whether no subscriber's queue is full. */
  boolean haveRoom() {
    return gate.isOpen(cursors, stream.ring().head());
  }

  void add(Cursor cursor, boolean publishersWait) {
    cursors.add(cursor);
    cursor.group().add(cursor);
    countJson(cursor, 1);
    gate.joined(cursor, stream.ring().head(), publishersWait);
    if (keepAlive != null) {
      keepAlive.start();
    }
  }

  void remove(Cursor cursor) {
    cursor.group().remove(cursor);
    forget(cursor);
  }

  private void forget(Cursor cursor) {
    if (cursors.remove(cursor)) {
      countJson(cursor, -1);
      gate.left(cursor);
    }
  }

  /** The ring has another frame. */
  void added() {
    stream.lock().wakeAfterUnlock();
    if (keepAlive != null) {
      keepAlive.sent();
    }
  }

  void moved(Cursor cursor) {
    gate.moved(cursor, stream.ring().head());
  }

  /** Publishers wait for who has no room. */
  void holdUp() {
    gate.close(cursors, stream.ring().head());
  }

  /** No publisher waits. */
  void holdUpNobody() {
    gate.open(cursors);
  }

  /** Lets all go, each after the frames that it has not taken yet. They are still woken. */
  void finish() {
    for (Cursor cursor : cursors.toArray(new Cursor[0])) {
      forget(cursor);
    }
    stream.lock().wakeAfterUnlock();
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock only
  private void countJson(Cursor cursor, int change) {
    if (cursor.format() == WireFormat.JSON) {
      jsonReaders += change;
    }
  }

  private void cutOffStalled(int check) {
    stream.lock().lock();
    try {
      gate.stalled(cursors, check).forEach(this::cutOff);
      stream.publishers().letIn();
    } finally {
      stream.lock().unlock();
    }
  }

  private void cutOff(Cursor cursor) {
    remove(cursor);
    cutOff++;
    String why =
        "stream \"%s\": cut off, as this subscriber held up publishers for %s in total"
            .formatted(stream.name(), stream.settings().stallTimeout());
    stream.lock().afterUnlock(() -> LOG.warn(why));
    cursor.cutOff(
        new StreamEnd(
            new RpcException(Code.RESOURCE_EXHAUSTED, why + "; subscribe again and read faster")));
  }

  private void repeatIfSilent() {
    stream.lock().lock();
    try {
      if (keepAlive != null) {
        repeatIfSilent(keepAlive);
      }
    } finally {
      stream.lock().unlock();
    }
  }

  private void repeatIfSilent(KeepAlive due) {
    if (cursors.isEmpty()) {
      due.stop();
      return;
    }
    if (due.isSilent()) {
      Frame newest = stream.ring().newest();
      if (newest != null) {
        stream.send(newest);
      }
      due.sent();
    }
    due.goOn();
  }
}
