/**
 * The broadcast engine: one encoding of an item for all subscribers of a stream.
 *
 * <p>May use the root package, codec and schema. Knows no transport.
 */
@NullMarked
package io.vention.micronaut.stream;

import org.jspecify.annotations.NullMarked;
