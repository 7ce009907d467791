/**
 * A machine app with everything in it, for the tests of clients that others wrote. Its beans are
 * there where the property {@code kitchen} is set, so that other tests have none of them.
 */
@NullMarked
@Configuration
@Requires(property = "kitchen")
package io.vention.testsuite.kitchen;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
