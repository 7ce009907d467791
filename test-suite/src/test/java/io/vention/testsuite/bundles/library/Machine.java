package io.vention.testsuite.bundles.library;

import io.vention.micronaut.ActionEntry;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.RpcBundle;
import io.vention.micronaut.RpcEntry;
import io.vention.micronaut.RpcTypes;
import java.util.List;

// tag::machine[]
/** A state machine, whose triggers are not known before it is made. */
@RpcTypes(Machine.Triggered.class)
public class Machine implements RpcBundle {

  /** What became of a trigger. */
  public record Triggered(String previousState, String newState) {}

  private final List<String> states;
  private String state;

  public Machine(String... states) {
    this.states = List.of(states);
    this.state = states[0];
  }

  @Override
  public List<RpcEntry> entries() {
    return states.stream().<RpcEntry>map(this::trigger).toList();
  }

  private ActionEntry<Void, Triggered> trigger(String target) {
    return ActionEntry.of(
            "to_" + target, Void.class, Triggered.class, (nothing, context) -> go(target))
        .described("Goes to " + target + ".")
        .with(Idempotency.IDEMPOTENT);
  }

  // end::machine[]

  private synchronized Triggered go(String target) {
    Triggered result = new Triggered(state, target);
    state = target;
    return result;
  }
}
