package io.vention.testsuite.rows;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Publishes on every stream, for clients that others wrote. */
@RpcService("Rows")
class RowPublishing {

  private final RowStreams streams;

  RowPublishing(RowStreams streams) {
    this.streams = streams;
  }

  /**
   * Publishes each value on the stream of its kind, and a few of them in each kind of container.
   */
  @Action
  void publishAll(Required row) {
    publishNumbersAndText(row);
    publishFormatsAndMessages(row);
    publishContainers(row);
    publishSealedAndGeneric(row);
    streams.streamRequired().publish(row);
  }

  private void publishNumbersAndText(Required row) {
    streams.streamFlag().publish(row.flag());
    streams.streamTiny().publish(row.tiny());
    streams.streamSmall().publish(row.small());
    streams.streamWhole().publish(row.whole());
    streams.streamBig().publish(row.big());
    streams.streamSingle().publish(row.single());
    streams.streamReal().publish(row.real());
    streams.streamText().publish(row.text());
    streams.streamLetter().publish(row.letter());
    streams.streamRaw().publish(row.raw());
    streams.streamBuffer().publish(row.buffer());
  }

  private void publishFormatsAndMessages(Required row) {
    streams.streamAt().publish(row.at());
    streams.streamOffset().publish(row.offset());
    streams.streamZoned().publish(row.zoned());
    streams.streamLasting().publish(row.lasting());
    streams.streamDay().publish(row.day());
    streams.streamTime().publish(row.time());
    streams.streamLocal().publish(row.local());
    streams.streamId().publish(row.id());
    streams.streamLink().publish(row.link());
    streams.streamExact().publish(row.exact());
    streams.streamHuge().publish(row.huge());
    streams.streamMode().publish(row.mode());
    streams.streamLevel().publish(row.level());
    streams.streamStruct().publish(row.struct());
    streams.streamAny().publish(row.any());
    streams.streamTree().publish(row.tree());
    streams.streamMixed().publish(row.mixed());
    streams.streamSpot().publish(row.spot());
  }

  private void publishContainers(Required row) {
    streams.streamList().publish(List.of(row.text()));
    streams.streamSet().publish(Set.of(row.mode()));
    streams.streamMap().publish(Map.of(row.text(), row.spot()));
    streams.streamOptional().publish(Optional.of(row.whole()));
    streams.streamOptionalSpot().publish(Optional.of(row.spot()));
    streams.streamOptionalInt().publish(OptionalInt.empty());
    streams.streamSpots().publish(new Spot[] {row.spot(), row.spot()});
  }

  private void publishSealedAndGeneric(Required row) {
    Spot spot = row.spot();
    streams.streamStep().publish(new Step.Go(spot, 1));
    streams
        .streamPage()
        .publish(
            new Page<>(
                List.of(spot),
                spot,
                Optional.of(spot),
                Map.of(row.text(), spot),
                new Spot[] {spot},
                null));
    streams.streamPair().publish(Optional.of(new Pair<>(spot, row.text(), null)));
  }
}
