/**
 * A machine app behind micronaut-security. Its beans are there where the property {@code cell} is
 * set, so that other tests have none of them.
 */
@NullMarked
@Configuration
@Requires(property = "cell")
package io.vention.testsuite.security;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
