package io.vention.micronaut.stream;

/** Is told that a subscriber's cursor has something to take. */
@FunctionalInterface
public interface StreamListener {

  /**
   * There is a frame or an end to take, after the cursor had said that there was none; or the
   * subscriber was cut off, which it is told whether or not the cursor had said so. Must not block.
   *
   * <p>A subscriber with a {@link SubscriberLoop} is called on that, and may take at once. Any
   * other is called from any thread, a publisher's among them.
   */
  void onReady();
}
