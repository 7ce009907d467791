package io.vention.micronaut.stream;

/** Is told that a subscriber's cursor has something to take. */
@FunctionalInterface
public interface StreamListener {

  /**
   * There is a frame or an end to take, after the cursor had said that there was none. Called from
   * any thread, a publisher's among them: it must not block, and takes nothing itself but lets the
   * cursor's own thread do so.
   */
  void onReady();
}
