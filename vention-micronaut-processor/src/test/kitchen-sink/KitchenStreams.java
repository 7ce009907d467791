package kitchen;

import io.vention.micronaut.RpcService;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;
import java.util.List;
import java.util.Optional;
import kitchen.Everything.Point;

/** What a kitchen tells. */
@RpcService("Telemetry")
public interface KitchenStreams {

  /** Where the tool is, in millimetres. */
  @Stream(name = "position")
  StreamPublisher<Point> toolPosition();

  @Stream
  StreamPublisher<List<String>> alarms();

  @Stream
  @Deprecated
  StreamPublisher<Optional<Integer>> temperature();

  @Stream(name = "Everything")
  StreamPublisher<Everything> everything();
}
