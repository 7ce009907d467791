package io.vention.testsuite.validated;

import io.vention.micronaut.Action;

/** Actions of sealed and generic types. */
class Loads {

  @Action
  void load(Load load) {}

  @Action
  void loadAll(Load.Shelf<Load> shelf) {}
}
