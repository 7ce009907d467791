package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;

/**
 * What is wrong with a declaration.
 *
 * @param message what was found, what was expected, and what to do
 * @param element where
 */
public record Problem(String message, Element element) {}
