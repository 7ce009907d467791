@NullMarked
package io.vention.micronaut.management;

import org.jspecify.annotations.NullMarked;
