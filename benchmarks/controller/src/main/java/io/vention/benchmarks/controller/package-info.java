/**
 * Peers made of Micronaut alone: a controller and server-sent events; the bare application, too.
 */
@NullMarked
package io.vention.benchmarks.controller;

import org.jspecify.annotations.NullMarked;
