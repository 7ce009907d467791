/**
 * From Micronaut's elements to a model of immutable values, with problems collected.
 *
 * <p>Alone with the visitor sees Micronaut's elements. May use schema.
 */
@NullMarked
package io.vention.micronaut.processor.scan;

import org.jspecify.annotations.NullMarked;
