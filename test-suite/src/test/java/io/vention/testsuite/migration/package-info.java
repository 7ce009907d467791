/**
 * What was weak in the Python original, shown to be so no more: the tests that the guide's table of
 * weaknesses names. The beans are there where the property {@code migration} is set.
 */
@NullMarked
@Configuration
@Requires(property = "migration")
package io.vention.testsuite.migration;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
