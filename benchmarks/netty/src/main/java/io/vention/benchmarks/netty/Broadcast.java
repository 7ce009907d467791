package io.vention.benchmarks.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoop;
import io.vention.benchmarks.common.Pacer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one shared buffer to all subscribers, one flush a connection. */
@SuppressWarnings("FutureReturnValueIgnored") // a write that fails closes its connection
final class Broadcast {

  private final EventLoop loop;
  private final List<Subscriber> subscribers = new ArrayList<>();

  Broadcast(EventLoop loop) {
    this.loop = loop;
  }

  /** On the event loop. */
  void add(Subscriber subscriber) {
    subscribers.add(subscriber);
    subscriber.closed().addListener(future -> subscribers.remove(subscriber));
  }

  /** Starts what a request for publishing asks for. */
  void publish(String request) {
    String note = "n".repeat(number(request, "noteLength"));
    Pacer.start(
        number(request, "itemsPerSecond"),
        number(request, "milliseconds"),
        index -> loop.execute(() -> write(index, note)));
  }

  private void write(int index, String note) {
    for (Format format : Format.values()) {
      for (Framing framing : Framing.values()) {
        write(format, framing, index, note);
      }
    }
  }

  private void write(Format format, Framing framing, int index, String note) {
    ByteBuf framed = null;
    for (Subscriber subscriber : subscribers) {
      if (subscriber.format() == format && subscriber.framing() == framing) {
        if (framed == null) {
          framed = framing.frame(ByteBufAllocator.DEFAULT, format.envelope(index, note));
        }
        subscriber.write(framed);
      }
    }
    if (framed != null) {
      framed.release();
    }
  }

  private static int number(String request, String field) {
    Matcher matcher = Pattern.compile("\"" + field + "\":(\\d+)").matcher(request);
    if (!matcher.find()) {
      throw new IllegalArgumentException(field + " is missing in " + request);
    }
    return Integer.parseInt(matcher.group(1));
  }
}
