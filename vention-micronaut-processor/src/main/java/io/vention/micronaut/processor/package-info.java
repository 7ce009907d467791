/**
 * The processor's entry: the visitor that Micronaut calls, and the pipeline behind it.
 *
 * <p>May use scan, schema and write.
 */
@NullMarked
package io.vention.micronaut.processor;

import org.jspecify.annotations.NullMarked;
