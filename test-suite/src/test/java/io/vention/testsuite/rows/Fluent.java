package io.vention.testsuite.rows;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.core.annotation.AccessorsStyle;
import io.micronaut.core.annotation.Creator;

/** A class with accessors without prefixes, made by a method. */
@AccessorsStyle(readPrefixes = "", writePrefixes = "with")
@JsonIgnoreProperties("secret")
class Fluent {

  private final String name;
  private final String secret;
  private int count;

  private Fluent(String name, String secret) {
    this.name = name;
    this.secret = secret;
  }

  @Creator
  static Fluent of(String name) {
    return new Fluent(name, "");
  }

  String name() {
    return name;
  }

  String secret() {
    return secret;
  }

  int count() {
    return count;
  }

  Fluent withCount(int count) {
    this.count = count;
    return this;
  }

  boolean isCalled(String other) {
    return name.equals(other);
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fluent fluent && fluent.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
