/** Tests the model's names and numbers. */
@NullMarked
package io.vention.micronaut.processor.schema;

import org.jspecify.annotations.NullMarked;
