/**
 * Codecs and the publishing of items, each by JMH and without a network of the measured thread's.
 */
@NullMarked
package io.vention.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
