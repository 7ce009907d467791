package io.vention.testsuite.migration;

/**
 * What is published.
 *
 * @param number its place among the published
 * @param load as much as is wanted
 */
record Item(int number, String load) {

  static Item of(int number) {
    return new Item(number, "");
  }
}
