package io.vention.micronaut.stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stream goes on without the subscription; the log tells why it is over. */
record NotTheStreamsEnd(String stream) implements SubscriptionEnd {

  private static final Logger LOG = LoggerFactory.getLogger(NotTheStreamsEnd.class);

  @Override
  public void completed() {
    LOG.debug("Stream \"{}\": a publisher that it subscribed to completed", stream);
  }

  @Override
  public void failed(Throwable error) {
    LOG.warn("Stream \"{}\": a publisher that it subscribed to failed", stream, error);
  }

  @Override
  public void refused(Throwable error) {
    LOG.warn(
        "Stream \"{}\": cancelled its subscription to a publisher whose item it cannot take",
        stream,
        error);
  }
}
