package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.vention.micronaut.protocol.ReadFailure;
import io.vention.micronaut.protocol.RequestReader;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A request's body between the connection and its reader. Owns the buffers that wait for the reader
 * to come, or to go on; says when their bytes are consumed, so that the client can be held back
 * meanwhile. For the event loop.
 */
final class IncomingBody {

  /** The connection that the body comes from. */
  interface Source {

    /**
     * Bytes that had been kept are kept no longer.
     *
     * @param bytes how many
     */
    void onConsumed(int bytes);

    /** Nobody wants the rest of the body, and it is too much to wait for its end. */
    void onTooMuchDropped();
  }

  /** What is kept while the reader is not there, or holds back. */
  private static final int MOST_WAITING_BYTES = 64 * 1024;

  /**
   * What is read and dropped for a connection to remain usable, once the response does not depend
   * on it. Some clients read no response before they have sent all.
   */
  private static final long MOST_DROPPED_BYTES = 64L << 20;

  private final Source source;

  private @Nullable RequestReader reader;
  private @Nullable Queue<ByteBuf> waiting;
  private int waitingBytes;
  private long droppedBytes;
  private @Nullable ReadFailure failure;
  private boolean held;
  private boolean dropped;
  private boolean ended;
  private boolean told;

  IncomingBody(Source source) {
    this.source = source;
  }

  /** Whether the connection should be read. */
  boolean hasRoom() {
    return waitingBytes < MOST_WAITING_BYTES;
  }

  /** Whether all of the body has arrived, or no more will. */
  boolean hasEnded() {
    return ended;
  }

  /**
   * Takes a part of the body.
   *
   * @param part the part, which is this object's from now on
   * @return how many of its bytes are consumed at once; of the others the source is told
   */
  int add(ByteBuf part) {
    int bytes = part.readableBytes();
    if (dropped) {
      part.release();
      drop(bytes);
      return bytes;
    }
    if (reader == null || held || waitingBytes > 0) {
      keep(part, bytes);
      return 0;
    }
    deliver(reader, part);
    return bytes;
  }

  void end() {
    ended = true;
    pump();
  }

  /** No more of the body comes. */
  void fail(ReadFailure why) {
    if (!ended) {
      ended = true;
      failure = why;
      pump();
    }
  }

  void read(RequestReader taker) {
    reader = taker;
    pump();
  }

  void hold(boolean hold) {
    held = hold;
    pump();
  }

  /** Nobody wants what is left of the body. */
  void drop() {
    dropped = true;
    Queue<ByteBuf> unwanted = waiting;
    waiting = null;
    int bytes = waitingBytes;
    waitingBytes = 0;
    if (unwanted != null) {
      unwanted.forEach(ByteBuf::release);
      source.onConsumed(bytes);
    }
  }

  private void drop(int bytes) {
    boolean within = droppedBytes <= MOST_DROPPED_BYTES;
    droppedBytes += bytes;
    if (within && droppedBytes > MOST_DROPPED_BYTES) {
      source.onTooMuchDropped();
    }
  }

  private void keep(ByteBuf part, int bytes) {
    if (waiting == null) {
      waiting = new ArrayDeque<>();
    }
    waiting.add(part);
    waitingBytes += bytes;
  }

  private void pump() {
    RequestReader taker = reader;
    if (taker == null) {
      return;
    }
    while (!held && !dropped && waiting != null && !waiting.isEmpty()) {
      ByteBuf part = waiting.remove();
      int bytes = part.readableBytes();
      waitingBytes -= bytes;
      deliver(taker, part);
      source.onConsumed(bytes);
    }
    if (ended && !held && !dropped && !told) {
      told = true;
      tellEnd(taker);
    }
  }

  private void tellEnd(RequestReader taker) {
    if (failure == null) {
      taker.onEnd();
    } else {
      taker.onReadFailure(failure);
    }
  }

  private void deliver(RequestReader taker, ByteBuf part) {
    byte[] bytes;
    try {
      bytes = ByteBufUtil.getBytes(part);
    } finally {
      part.release();
    }
    if (bytes.length > 0 && !taker.onBytes(bytes)) {
      drop();
    }
  }
}
