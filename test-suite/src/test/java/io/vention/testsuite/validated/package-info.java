/**
 * Requests that break constraints. Its beans are there where the property {@code validated} is set.
 */
@NullMarked
@Configuration
@Requires(property = "validated")
package io.vention.testsuite.validated;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
