/**
 * An application that serves a library's bundles. Its beans are there where the property {@code
 * bundles} is set.
 */
@NullMarked
@Configuration
@Requires(property = "bundles")
package io.vention.testsuite.bundles;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
