/**
 * A machine app with interceptors. Its beans are there where the property {@code intercepted} is
 * set.
 */
@NullMarked
@Configuration
@Requires(property = "intercepted")
package io.vention.testsuite.intercepted;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
