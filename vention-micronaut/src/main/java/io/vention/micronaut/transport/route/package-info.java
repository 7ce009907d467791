/**
 * Exchanges on Micronaut's own routes: whatever Micronaut's server, filters and configuration do
 * for a controller's method, they do for an RPC.
 *
 * <p>What a route cannot do: HTTP trailers, so no gRPC; full duplex; a stream that is silent for
 * longer than {@code micronaut.server.idle-timeout} (5 minutes by default) is closed with its
 * connection; a request larger than {@code micronaut.server.max-request-size} (10 MB by default) is
 * refused whatever {@code vention.limits.message-size} allows.
 *
 * <p>May use everything but management, boot and the other transport.
 */
@NullMarked
package io.vention.micronaut.transport.route;

import org.jspecify.annotations.NullMarked;
