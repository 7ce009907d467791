package io.vention.testsuite.rows;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Actions of generic types. */
@RpcService("Rows")
class GenericActions {

  @Action
  Page<Spot> pageOfSpots(Page<Spot> page) {
    return page;
  }

  @Action
  Page<String> pageOfTexts(Page<String> page) {
    return page;
  }

  @Action
  Page<Integer> pageOfNumbers(Page<Integer> page) {
    return page;
  }

  @Action
  Page<Mode> pageOfModes(Page<Mode> page) {
    return page;
  }

  @Action
  Page<Pair<Spot, Long>> pageOfPairs(Page<Pair<Spot, Long>> page) {
    return page;
  }

  @Action
  Page<Step> pageOfSteps(Page<Step> page) {
    return page;
  }

  @Action
  Pair<List<Spot>, Map<String, Object>> pairOfContainers(
      Pair<List<Spot>, Map<String, Object>> pair) {
    return pair;
  }

  @Action
  Pair<Optional<Double>, Pair<String, Spot[]>> pairInPair(
      Pair<Optional<Double>, Pair<String, Spot[]>> pair) {
    return pair;
  }

  @Action
  Outcome<Spot> outcomeOfSpot(Outcome<Spot> outcome) {
    return outcome;
  }

  @Action
  Outcome<Integer> outcomeOfNumber(Outcome<Integer> outcome) {
    return outcome;
  }

  @Action
  Labelled<String> labelledText(Labelled<String> labelled) {
    return labelled;
  }

  @Action
  Figure figure(Figure figure) {
    return figure;
  }
}
