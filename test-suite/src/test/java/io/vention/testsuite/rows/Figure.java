package io.vention.testsuite.rows;

/** A sealed class, whose classes have what it has. */
abstract sealed class Figure {

  private final Mode mode;

  Figure(Mode mode) {
    this.mode = mode;
  }

  Mode getMode() {
    return mode;
  }

  /** With nothing of its own. */
  static final class Dot extends Figure {

    Dot(Mode mode) {
      super(mode);
    }
  }

  /** With something of its own, which another use of a generic class has too. */
  static final class Line extends Figure {

    private final Labelled<Spot> end;

    Line(Mode mode, Labelled<Spot> end) {
      super(mode);
      this.end = end;
    }

    Labelled<Spot> getEnd() {
      return end;
    }
  }
}
