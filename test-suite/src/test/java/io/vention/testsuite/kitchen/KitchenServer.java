package io.vention.testsuite.kitchen;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** Starts the kitchen on a free port, and says where. */
public final class KitchenServer {

  /** What the kitchen's configuration is made of, but for its port. */
  static final Map<String, Object> CONFIGURATION =
      Map.of(
          "kitchen",
          true,
          "rows",
          true,
          "vention.name",
          "kitchen",
          "endpoints.vention.sensitive",
          false,
          "micronaut.server.port",
          -1);

  /** The environment whose configuration lets screens of another origin in. */
  private static final String SCREENS = "screens";

  private KitchenServer() {}

  /**
   * Starts the kitchen and keeps it running.
   *
   * @param args none
   */
  @SuppressWarnings("SystemOut") // who started it reads the address there
  public static void main(String[] args) {
    EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, CONFIGURATION, SCREENS);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    System.out.println("listening on " + server.getURL());
  }

  private static void stop(EmbeddedServer server) {
    server.close();
    try {
      LeakReport.write();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
