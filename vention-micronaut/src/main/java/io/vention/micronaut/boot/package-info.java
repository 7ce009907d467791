/**
 * The beans that wire it: configuration, discovery of RPCs, the emission of the {@code .proto}.
 *
 * <p>May use every other package.
 */
@NullMarked
package io.vention.micronaut.boot;

import org.jspecify.annotations.NullMarked;
