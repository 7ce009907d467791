package io.vention.testsuite.rows;

import java.util.List;

/** A generic type that is one of several. */
sealed interface Outcome<T> {

  /** Its variable has another name. */
  record Success<V>(V value) implements Outcome<V> {}

  /** Of which there is none in other uses. */
  record Zero() implements Outcome<Integer> {}

  /** Its variable is within another type. */
  record Several<T>(List<T> values, List<Outcome<T>> more) implements Outcome<T> {}

  /** It does not use its variable. */
  record Failure<T>(String reason) implements Outcome<T> {}
}
