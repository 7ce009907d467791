/**
 * Sealed and generic types as an application has them. Its beans are there where the property
 * {@code motions} is set.
 */
@NullMarked
@Configuration
@Requires(property = "motions")
package io.vention.testsuite.motions;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
