package io.vention.micronaut.stream;

/** A value that can be changed, as users' values can. */
final class Note {

  String text;

  Note(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
