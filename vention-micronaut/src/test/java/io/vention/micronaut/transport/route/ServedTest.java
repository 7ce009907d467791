package io.vention.micronaut.transport.route;

import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Tests of one server, which run on each version of HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedTest {

  static final int MESSAGE_LIMIT = 200_000;

  private final HttpClient.Version version;
  final Transport transport;
  TestServer server;
  Machine machine;

  @SuppressWarnings("NullAway") // set before all
  ServedTest(HttpClient.Version version, Transport transport) {
    this.version = version;
    this.transport = transport;
  }

  @BeforeAll
  void start() {
    server =
        TestServer.start(
            version,
            Map.of(
                "vention.limits.message-size",
                MESSAGE_LIMIT,
                Transport.ENABLED,
                transport == Transport.NETTY));
    machine = server.bean(Machine.class);
  }

  @BeforeEach
  void forget() {
    machine.calls.set(0);
    machine.asked.set(0);
    machine.events.clear();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  boolean isHttp2() {
    return version == HttpClient.Version.HTTP_2;
  }
}
