/** The peer that all bars are ratios of: what Netty costs when nothing is decoded or decided. */
@NullMarked
package io.vention.benchmarks.netty;

import org.jspecify.annotations.NullMarked;
