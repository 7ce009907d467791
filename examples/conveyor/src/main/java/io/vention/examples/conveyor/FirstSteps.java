package io.vention.examples.conveyor;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells who has just started the app what to try. */
@Singleton
class FirstSteps {

  private static final Logger LOG = LoggerFactory.getLogger(FirstSteps.class);

  @EventListener
  void onStartup(ServerStartupEvent event) {
    LOG.info(
        "Try: curl -H 'content-type: application/json' -d '{}'"
            + " {}/rpc/vention.app.v1.ConveyorService/GetStatus",
        "{}",
        event.getSource().getURL());
  }
}
