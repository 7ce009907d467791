package io.vention.micronaut;

import java.net.SocketAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;

/**
 * What an action may ask and say about its call beside the messages: declare it as a parameter.
 * Safe for use from any thread, for as long as the call lasts.
 */
public interface RpcContext {

  /**
   * Which RPC the call is for.
   *
   * @return the RPC
   */
  RpcInfo rpc();

  /**
   * The request's headers.
   *
   * @return the headers, which cannot be changed
   */
  Metadata requestHeaders();

  /**
   * The headers of the response, sent before its first message; later changes are lost.
   *
   * @return the headers to change
   */
  Metadata responseHeaders();

  /**
   * The trailers of the response, sent after its last message.
   *
   * @return the trailers to change
   */
  Metadata responseTrailers();

  /**
   * How long the client will still wait.
   *
   * @return the time that is left, never negative; empty where the call has no deadline
   */
  Optional<Duration> timeRemaining();

  /**
   * Whether nobody waits for the result any more: the client left, or the deadline has passed.
   *
   * @return whether the call is cancelled
   */
  boolean isCancelled();

  /**
   * Runs something once the call is cancelled; at once if it is already. What was added last runs
   * first, and an action that blocks is interrupted after all of it.
   *
   * @param action run on the thread that notices, so it must not block
   */
  void onCancel(Runnable action);

  /**
   * Who makes the call, as the application's security found out.
   *
   * @return the caller; empty where nobody is known
   */
  Optional<Principal> principal();

  /**
   * Where the call came from: the client's address, or that of the proxy before this server.
   *
   * @return the address, if the transport knows it
   */
  Optional<SocketAddress> peer();
}
