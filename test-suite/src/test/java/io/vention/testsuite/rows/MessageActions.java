package io.vention.testsuite.rows;

import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;

/** Actions with a message of each kind. */
@RpcService("Rows")
class MessageActions {
  @Action
  Required required(Required value) {
    return value;
  }

  @Action
  Boxed boxed(Boxed value) {
    return value;
  }

  @Action
  Nullables nullables(Nullables value) {
    return value;
  }

  @Action
  Optionals optionals(Optionals value) {
    return value;
  }

  @Action
  Lists lists(Lists value) {
    return value;
  }

  @Action
  Collections collections(Collections value) {
    return value;
  }

  @Action
  Sets sets(Sets value) {
    return value;
  }

  @Action
  Arrays arrays(Arrays value) {
    return value;
  }

  @Action
  WrapperArrays wrapperArrays(WrapperArrays value) {
    return value;
  }

  @Action
  Maps maps(Maps value) {
    return value;
  }

  @Action
  Keys keys(Keys value) {
    return value;
  }

  @Action
  Tree tree(Tree value) {
    return value;
  }
}
