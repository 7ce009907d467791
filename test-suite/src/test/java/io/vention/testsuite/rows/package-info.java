/**
 * Every row of the mapping, as records and beans that the processor compiles, compared with
 * protobuf-java. The beans are there where the property {@code rows} is set.
 */
@NullMarked
@Configuration
@Requires(property = "rows")
package io.vention.testsuite.rows;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
