/**
 * The surface of the application as immutable values, its descriptors and its {@code .proto}.
 *
 * <p>May use the root package and codec.
 */
@NullMarked
package io.vention.micronaut.schema;

import org.jspecify.annotations.NullMarked;
