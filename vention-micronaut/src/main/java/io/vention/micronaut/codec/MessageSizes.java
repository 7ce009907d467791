package io.vention.micronaut.codec;

/**
 * The lengths of nested messages, noted while a message is sized and taken again while it is
 * written.
 */
public final class MessageSizes {}
