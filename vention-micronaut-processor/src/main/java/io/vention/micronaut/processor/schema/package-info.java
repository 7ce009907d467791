/**
 * The model: what types and methods become, their names and numbers.
 *
 * <p>May use the root, codec and schema packages of the run-time module.
 */
@NullMarked
package io.vention.micronaut.processor.schema;

import org.jspecify.annotations.NullMarked;
