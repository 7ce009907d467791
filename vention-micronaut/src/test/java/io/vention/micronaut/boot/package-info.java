@NullMarked
package io.vention.micronaut.boot;

import org.jspecify.annotations.NullMarked;
