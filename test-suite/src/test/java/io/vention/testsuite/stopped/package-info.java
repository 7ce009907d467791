/**
 * A machine app that is stopped while it is called. Its beans are there where the property {@code
 * stopped} is set.
 */
@NullMarked
@Configuration
@Requires(property = "stopped")
package io.vention.testsuite.stopped;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
