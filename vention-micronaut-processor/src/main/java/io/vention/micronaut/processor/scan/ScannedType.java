package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.vention.micronaut.processor.schema.TypeModel;

/**
 * A type whose codec is to be generated.
 *
 * @param model the type
 * @param origin its class, or the one whose RPC it is made up for
 */
public record ScannedType(TypeModel model, ClassElement origin) {}
