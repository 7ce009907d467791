/**
 * Messages that are classes, or that annotations shape, beside a REST API of the same types. Its
 * beans are there where the property {@code tools} is set.
 */
@NullMarked
@Configuration
@Requires(property = "tools")
package io.vention.testsuite.tools;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
