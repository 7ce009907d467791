package io.vention.micronaut.processor.schema;

import static io.vention.micronaut.processor.schema.FieldNumbers.BY_TURN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNumbersTest {

  @Test
  void fieldsAreNumberedByTurn() {
    assertThat(FieldNumbers.of(List.of(BY_TURN, BY_TURN, BY_TURN))).containsExactly(1, 2, 3);
  }

  @Test
  void numbersThatAreGivenStayAndTheOthersStandAroundThem() {
    assertThat(FieldNumbers.of(List.of(BY_TURN, 1, BY_TURN, 3, 7, BY_TURN)))
        .containsExactly(2, 1, 4, 3, 7, 5);
  }

  @Test
  void noTurnHasANumberOfProtobufsOwn() {
    List<Integer> numbers = FieldNumbers.of(Collections.nCopies(19_001, BY_TURN));
    assertThat(numbers.subList(18_997, 19_001)).containsExactly(18_998, 18_999, 20_000, 20_001);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, false",
    "0, false",
    "1, true",
    "18999, true",
    "19000, false",
    "19999, false",
    "20000, true",
    "536870911, true",
    "536870912, false"
  })
  void protobufAllowsSomeNumbers(int number, boolean allowed) {
    assertThat(FieldNumbers.isAllowed(number)).isEqualTo(allowed);
  }
}
