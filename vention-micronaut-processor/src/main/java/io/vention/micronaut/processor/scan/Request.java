package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.ActionModel.Argument;
import io.vention.micronaut.processor.schema.Payload;
import java.util.List;

/**
 * An action's request.
 *
 * @param payload its message
 * @param arguments what the method is called with
 */
record Request(Payload payload, List<Argument> arguments) {}
