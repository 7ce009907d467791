/**
 * Fields whose names differ in JSON. Its beans are there where the property {@code named} is set.
 */
@NullMarked
@Configuration
@Requires(property = "named")
package io.vention.testsuite.named;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
