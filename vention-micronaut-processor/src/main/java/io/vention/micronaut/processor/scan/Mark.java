package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;

/**
 * An annotation that an element is to get, so that Micronaut makes of it what it has to be.
 *
 * @param element the element
 * @param annotation the annotation's class name
 * @param value its value; empty for none
 */
public record Mark(Element element, String annotation, String value) {}
