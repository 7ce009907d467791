package io.vention.micronaut;

/**
 * Which RPC a call is for.
 *
 * @param service the service's full name, such as {@code vention.app.v1.ConveyorService}
 * @param method the RPC's name, such as {@code SetSpeed}
 * @param kind who sends how many messages
 */
public record RpcInfo(String service, String method, RpcKind kind) {

  /**
   * The RPC's name as protocols write it.
   *
   * @return {@code service/method}
   */
  public String fullName() {
    return service + "/" + method;
  }
}
