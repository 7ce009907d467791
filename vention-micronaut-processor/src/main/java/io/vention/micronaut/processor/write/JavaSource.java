package io.vention.micronaut.processor.write;

import io.vention.micronaut.processor.schema.JavaType;

/**
 * A class as Java source.
 *
 * @param type the class
 * @param text the whole file
 */
public record JavaSource(JavaType type, String text) {}
