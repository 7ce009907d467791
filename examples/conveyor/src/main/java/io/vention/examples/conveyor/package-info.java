/** A simulated conveyor: the machine app of the README. */
@NullMarked
package io.vention.examples.conveyor;

import org.jspecify.annotations.NullMarked;
