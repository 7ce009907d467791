package io.vention.micronaut.codec;

/** Reads protobuf's binary encoding. */
public final class ProtoReader {}
