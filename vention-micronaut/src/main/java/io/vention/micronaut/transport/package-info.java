/**
 * Exchanges, made of what a server receives. Here is what transports share.
 *
 * <p>May use the root package, codec, schema, stream, call and protocol.
 */
@NullMarked
package io.vention.micronaut.transport;

import org.jspecify.annotations.NullMarked;
