@NullMarked
package io.vention.micronaut.processor;

import org.jspecify.annotations.NullMarked;
