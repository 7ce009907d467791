/**
 * What operators ask the running application: its endpoint.
 *
 * <p>May use the root package, codec, schema, stream, call, protocol and transport.
 */
@NullMarked
package io.vention.micronaut.management;

import org.jspecify.annotations.NullMarked;
