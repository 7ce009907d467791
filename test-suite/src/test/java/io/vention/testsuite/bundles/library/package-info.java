/** What a library would ship: bundles, and no bean. */
@NullMarked
package io.vention.testsuite.bundles.library;

import org.jspecify.annotations.NullMarked;
