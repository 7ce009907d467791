/** The machine app that is measured: 20 RPCs, of which six carry the load. */
@NullMarked
package io.vention.benchmarks.vention;

import org.jspecify.annotations.NullMarked;
