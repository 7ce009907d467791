/**
 * A machine app whose RPCs are for some only. Its beans are there where the property {@code
 * secured} is set.
 */
@NullMarked
@Configuration
@Requires(property = "secured")
package io.vention.testsuite.secured;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
