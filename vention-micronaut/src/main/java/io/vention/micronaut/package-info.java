/**
 * What users write against: annotations, publishers, errors, the context of a call.
 *
 * <p>May use nothing of ours.
 */
@NullMarked
package io.vention.micronaut;

import org.jspecify.annotations.NullMarked;
