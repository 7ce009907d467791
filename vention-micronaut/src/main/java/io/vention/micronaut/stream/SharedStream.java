package io.vention.micronaut.stream;

import io.vention.micronaut.codec.WireFormat;

/** A stream as protocols see it: something to subscribe to. Safe for use from any thread. */
public interface SharedStream {

  /**
   * Joins the stream: the replayed item comes first, then every item that follows, with neither gap
   * nor repeat.
   *
   * @param format the encoding that the subscriber will take
   * @param loop the thread that takes it
   * @param listener told on that thread when there is something to take; not before this returns
   * @return the subscriber's place, to be closed by the caller
   */
  StreamCursor subscribe(WireFormat format, SubscriberLoop loop, StreamListener listener);
}
