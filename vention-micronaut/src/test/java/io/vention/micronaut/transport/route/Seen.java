package io.vention.micronaut.transport.route;

import io.micronaut.core.propagation.PropagatedContextElement;

/** What a filter puts into Micronaut's context. */
record Seen(String value) implements PropagatedContextElement {}
