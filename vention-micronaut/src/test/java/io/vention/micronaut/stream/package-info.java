@NullMarked
package io.vention.micronaut.stream;

import org.jspecify.annotations.NullMarked;
