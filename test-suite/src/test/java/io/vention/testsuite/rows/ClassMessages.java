package io.vention.testsuite.rows;

import io.vention.micronaut.Action;

/** Actions with messages that are classes, or that annotations shape. */
class ClassMessages {
  @Action
  Bean bean(Bean value) {
    return value;
  }

  @Action
  Immutable immutable(Immutable value) {
    return value;
  }

  @Action
  Fluent fluent(Fluent value) {
    return value;
  }

  @Action
  Plain plain(Plain value) {
    return value;
  }

  @Action
  Annotated annotated(Annotated value) {
    return value;
  }

  @Action
  Numbered numbered(Numbered value) {
    return value;
  }

  @Action
  Speeds speeds(Speeds value) {
    return value;
  }
}
