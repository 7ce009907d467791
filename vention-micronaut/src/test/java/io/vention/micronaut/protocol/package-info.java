@NullMarked
package io.vention.micronaut.protocol;

import org.jspecify.annotations.NullMarked;
