@NullMarked
package io.vention.micronaut.schema;

import org.jspecify.annotations.NullMarked;
