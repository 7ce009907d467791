@NullMarked
package io.vention.micronaut.transport.route;

import org.jspecify.annotations.NullMarked;
