/**
 * The protocols, as state machines over {@link io.vention.micronaut.protocol.Exchange}s: what a
 * call is on the wire, whatever carries it.
 *
 * <p>May use the root package, codec, schema, stream and call. Knows no transport.
 */
@NullMarked
package io.vention.micronaut.protocol;

import org.jspecify.annotations.NullMarked;
