@NullMarked
package io.vention.micronaut.codec;

import org.jspecify.annotations.NullMarked;
