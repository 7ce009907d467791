/**
 * Invoking a method: interceptors, constraints, executors, deadlines, exceptions.
 *
 * <p>May use the root package, codec, schema and stream. Knows no transport.
 */
@NullMarked
package io.vention.micronaut.call;

import org.jspecify.annotations.NullMarked;
