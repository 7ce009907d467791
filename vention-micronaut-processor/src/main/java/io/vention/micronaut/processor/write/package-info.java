/**
 * Codecs, registrations and made-up records as Java source.
 *
 * <p>May use schema.
 */
@NullMarked
package io.vention.micronaut.processor.write;

import org.jspecify.annotations.NullMarked;
