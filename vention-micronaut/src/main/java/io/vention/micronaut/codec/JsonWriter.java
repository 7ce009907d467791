package io.vention.micronaut.codec;

/** Writes protobuf's canonical JSON. */
public final class JsonWriter {}
