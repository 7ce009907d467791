package io.vention.testsuite.stopped;

import io.vention.micronaut.Action;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lifts for as long as it is told to. */
@Singleton
class Winch {

  final CountDownLatch lifting = new CountDownLatch(1);
  final CountDownLatch up = new CountDownLatch(1);
  final StreamPublisher<Integer> height;

  Winch(@Stream(name = "height") StreamPublisher<Integer> height) {
    this.height = height;
  }

  @Action
  boolean lift() throws InterruptedException {
    lifting.countDown();
    boolean done = up.await(20, TimeUnit.SECONDS);
    height.publish(2); // nobody gets it, and it is not refused
    return done;
  }
}
