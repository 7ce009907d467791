/** A machine app with everything in it, for the tests of clients that others wrote. */
@NullMarked
package io.vention.testsuite.kitchen;

import org.jspecify.annotations.NullMarked;
