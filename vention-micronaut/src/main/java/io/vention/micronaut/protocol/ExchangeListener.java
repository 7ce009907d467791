package io.vention.micronaut.protocol;

/** Is told, on an exchange's thread, what becomes of it. */
public interface ExchangeListener {

  /** A streamed response has room again, or for the first time. */
  void onWritable();

  /**
   * The client has gone before the response ended: it closed its connection or gave up the request.
   * Told at most once, and not after the response's end.
   */
  void onClosed();
}
