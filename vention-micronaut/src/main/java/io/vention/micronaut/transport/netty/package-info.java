/**
 * Exchanges on Netty's own objects, taken in front of Micronaut's handlers: what routes cannot do
 * (trailers, full duplex, streams that outlive the idle time-out) and what costs less than a route.
 * Everything that is no RPC passes on untouched.
 *
 * <p>May use everything but management and boot. Of Micronaut's internals it uses those in {@code
 * MicronautLifecycle}, {@code MicronautBody}, {@code LazyRequest} and {@code Http2AccessLog} only.
 */
@NullMarked
package io.vention.micronaut.transport.netty;

import org.jspecify.annotations.NullMarked;
