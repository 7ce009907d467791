@NullMarked
package io.vention.micronaut;

import org.jspecify.annotations.NullMarked;
