/**
 * Classes that protoc generated, used as they are. The beans are there where the property {@code
 * protoc} is set.
 */
@NullMarked
@Configuration
@Requires(property = "protoc")
package io.vention.testsuite.protoc;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
