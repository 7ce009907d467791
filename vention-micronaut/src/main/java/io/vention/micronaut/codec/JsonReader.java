package io.vention.micronaut.codec;

/** Reads protobuf's canonical JSON. */
public final class JsonReader {}
