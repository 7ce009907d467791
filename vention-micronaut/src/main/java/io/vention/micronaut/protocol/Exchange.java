package io.vention.micronaut.protocol;

import io.vention.micronaut.stream.FrameBatch;
import io.vention.micronaut.stream.SubscriberLoop;
import java.time.Duration;

/**
 * One HTTP request and its response, as a transport gives it to a protocol.
 *
 * <p>An exchange has a thread of its own, in most transports the event loop of its connection. The
 * protocol is called on it, and calls {@link #listen}, {@link #read} and all that writes only
 * there; nothing on it may block. From other threads it comes by {@link #execute}.
 *
 * <p>The response is either whole, by {@link #respond}, or streamed: {@link #start}, then any
 * number of {@link #write}, then {@link #end}. It may begin before the request's body has ended, or
 * has been asked for: whatever of it is not read is dropped, and the connection remains usable or
 * is closed. After {@link ExchangeListener#onClosed} whatever is written is dropped as well.
 *
 * <p>Not there yet, for the protocols that need it: trailers, given to {@code end}; holding back
 * the client by asking for the body piece by piece.
 */
public interface Exchange {

  /**
   * The request before its body.
   *
   * @return the head
   */
  RequestHead request();

  /**
   * Whether this is the exchange's thread.
   *
   * @return whether the caller may use the exchange directly
   */
  boolean inThread();

  /**
   * Runs a task on the exchange's thread, after those that wait there; never inside this call.
   *
   * @param task the task
   */
  void execute(Runnable task);

  /**
   * The exchange's thread, as streams know it.
   *
   * @return equal for all exchanges of the thread
   */
  SubscriberLoop loop();

  /**
   * Runs a task on the exchange's thread later.
   *
   * @param task the task
   * @param delay from now
   * @return called, from any thread, to have the task not run
   */
  Runnable schedule(Runnable task, Duration delay);

  /**
   * Says who is told what becomes of the exchange. Called once, before anything else.
   *
   * @param listener told on the exchange's thread
   */
  void listen(ExchangeListener listener);

  /**
   * Asks for the request's body. Called at most once.
   *
   * @param reader takes it on the exchange's thread, perhaps before this returns
   */
  void read(RequestReader reader);

  /**
   * Writes a whole response.
   *
   * @param head its head
   * @param body its body, which may be shared and is not changed
   */
  void respond(ResponseHead head, byte[] body);

  /**
   * Begins a streamed response; its head is sent at once.
   *
   * @param head its head
   */
  void start(ResponseHead head);

  /**
   * Whether a streamed response has room: what was flushed before is on its way to the client, and
   * no more than a batch waits to be flushed.
   *
   * @return whether to write; if not, {@link ExchangeListener#onWritable} follows
   */
  boolean isWritable();

  /**
   * Writes a part of a streamed response, which is sent with the next {@link #flush}. It is taken
   * even where there is no room, and waits.
   *
   * @param bytes the part, which is shared and not changed
   */
  void write(byte[] bytes);

  /**
   * Writes messages, on the same terms. Exchanges of one thread may be given the same object, one
   * after the other: a transport need not copy its bytes for each.
   *
   * @param batch the messages
   */
  void write(FrameBatch batch);

  /** Sends what was written, as soon as there is room. */
  void flush();

  /** Ends a streamed response once everything written is sent. */
  void end();
}
