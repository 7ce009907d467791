/**
 * Messages to and from binary and JSON: what generated codecs implement and call.
 *
 * <p>May use the root package.
 */
@NullMarked
package io.vention.micronaut.codec;

import org.jspecify.annotations.NullMarked;
