package io.vention.testsuite.kitchen;

import io.vention.micronaut.Action;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.Streams;
import io.vention.micronaut.UnencodableValueException;
import jakarta.inject.Named;
import java.util.List;

/** Actions that publish to the shared streams. */
class Publishing {

  private final KitchenStreams streams;
  private final StreamPublisher<Double> temperature;
  private final Streams all;
  private final Gauge gauge;

  // tag::inject[]
  Publishing(
      KitchenStreams streams,
      @Named("temperature") StreamPublisher<Double> temperature,
      Streams all,
      Gauge gauge) {
    this.streams = streams;
    this.temperature = temperature;
    this.all = all;
    this.gauge = gauge;
  }

  // end::inject[]

  /** Publishes ticks from 1. */
  @Action
  void publishTicks(int upTo) {
    for (int number = 1; number <= upTo; number++) {
      streams.ticks().publish(Tick.of(number));
    }
  }

  @Action
  void publishTemperature(double degrees) {
    temperature.publish(degrees);
  }

  @Action
  void publishTable(List<Point> points) {
    streams.table().publish(points);
  }

  /** Measures, which publishes the measurement. */
  @Action
  Tick measure(int number) {
    return gauge.measure(number);
  }

  // tag::refused[]
  /** Publishes a tick that cannot be encoded, and says why it cannot. */
  @Action
  @SuppressWarnings("NullAway") // that is what cannot be encoded
  String publishUnencodable() {
    try {
      streams.ticks().publish(new Tick(0, null));
      return "";
    } catch (UnencodableValueException e) {
      return String.valueOf(e.getMessage());
    }
  }

  // end::refused[]

  // tag::look-up[]
  /** How many subscribers the stream of ticks has. */
  @Action
  int tickSubscribers() {
    return all.publisher("ticks", Tick.class).subscriberCount();
  }
  // end::look-up[]
}
