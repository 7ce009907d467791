package io.vention.micronaut.schema;

/**
 * An RPC's name.
 *
 * @param name the name in the {@code .proto}
 * @param alias another name that the server answers under, that of the Java method; empty for none
 */
public record RpcName(String name, String alias) {}
