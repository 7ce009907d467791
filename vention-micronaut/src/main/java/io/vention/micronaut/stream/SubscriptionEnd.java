package io.vention.micronaut.stream;

/** What follows when a subscription whose items were published is over. */
interface SubscriptionEnd {

  /** The publisher has no more items; those that it had are published. */
  void completed();

  /** The publisher failed; the items that it had are published. */
  void failed(Throwable error);

  /** An item was refused, so the subscription was cancelled. */
  void refused(Throwable error);
}
