/** Races of the stream engine, in the package whose parts they are about. */
@NullMarked
package io.vention.micronaut.stream;

import org.jspecify.annotations.NullMarked;
