package io.vention.micronaut.codec;

/** Writes protobuf's binary encoding. */
public final class ProtoWriter {}
