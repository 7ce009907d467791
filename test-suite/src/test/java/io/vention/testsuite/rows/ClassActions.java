package io.vention.testsuite.rows;

import io.vention.micronaut.Action;
import io.vention.micronaut.FieldNumber;
import io.vention.micronaut.ProtoName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actions whose values or parameters annotations shape. */
class ClassActions {
  @Action
  Speed speed(Speed value) {
    return value;
  }

  @Action
  @Nullable Speed speedOrNull(@Nullable Speed value) {
    return value;
  }

  @Action
  List<Speed> speedList(List<Speed> values) {
    return values;
  }

  @Action
  Map<String, Speed> speedMap(Map<String, Speed> values) {
    return values;
  }

  @Action
  Optional<Speed> speedOptional(Optional<Speed> value) {
    return value;
  }

  @Action
  Numbered renumbered(
      @FieldNumber(7) String one, int first, @FieldNumber(1) @ProtoName("at_last") long last) {
    return new Numbered(one, first, last, List.of(), Map.of(), 0, false, "");
  }
}
