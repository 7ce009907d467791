package io.vention.micronaut;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an enum a {@code string} in the {@code .proto}: each constant is the text of its
 * {@code @JsonProperty}, else its name. Any other text from a client is {@link
 * Code#INVALID_ARGUMENT}.
 *
 * <p>Clients that know a constant by its text go on when others are added, and generated clients
 * have no enum of it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProtoString {}
