package io.vention.testsuite.rows;

/** Several values of every row that Java boxes, in an array. */
@SuppressWarnings("ArrayRecordComponent") // arrays are rows
record WrapperArrays(
    Boolean[] flag,
    Byte[] tiny,
    Short[] small,
    Integer[] whole,
    Long[] big,
    Float[] single,
    Double[] real,
    Character[] letter) {}
