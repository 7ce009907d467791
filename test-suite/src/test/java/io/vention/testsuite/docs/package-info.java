/** What is written for people, compared with what is there. */
@NullMarked
package io.vention.testsuite.docs;

import org.jspecify.annotations.NullMarked;
