package io.vention.testsuite.rows;

/** A value of every row that Java boxes, of which none may be null. */
record Boxed(
    Boolean flag,
    Byte tiny,
    Short small,
    Integer whole,
    Long big,
    Float single,
    Double real,
    Character letter) {}
