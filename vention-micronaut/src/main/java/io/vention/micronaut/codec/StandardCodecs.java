package io.vention.micronaut.codec;

/**
 * The codecs of messages in {@code google.protobuf}: {@code Empty}, the wrappers, the well-known
 * types.
 */
public final class StandardCodecs {

  private StandardCodecs() {}
}
