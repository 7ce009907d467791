package io.vention.micronaut.stream;

/** A value that can be changed, as users' values can. */
public final class Note {

  public String text;

  public Note(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
