/** What the servers in Java share, so that none is paced or measured otherwise than the others. */
@NullMarked
package io.vention.benchmarks.common;

import org.jspecify.annotations.NullMarked;
