package io.vention.testsuite.kitchen;

import java.util.List;

/**
 * How to fail.
 *
 * @param code a code's name on the wire
 * @param message the text for the client
 * @param details each a detail
 */
record Failure(String code, String message, List<String> details) {}
