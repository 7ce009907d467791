/** Tests of what the processor writes: compiled by javac, run, and compared with protobuf-java. */
@NullMarked
package io.vention.micronaut.processor.write;

import org.jspecify.annotations.NullMarked;
