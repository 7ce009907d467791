package io.vention.micronaut.transport.route;

/** What takes calls from the network. */
enum Transport {
  ROUTE,
  NETTY;

  static final String ENABLED = "vention.transport.netty.enabled";
}
