package io.vention.micronaut.boot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ConfigurableApplicationContext;

/**
 * A build step that writes the application's {@code .proto} to {@code vention.proto.path}. It reads
 * the application's configuration and its bean definitions, and starts nothing: no server, no bean.
 * Only where an {@link io.vention.micronaut.RpcBundle} adds RPCs in code, the application's context
 * is started, without its server, to make the bundle.
 *
 * <p>In Maven, for the code generators of clients:
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.codehaus.mojo</groupId>
 *   <artifactId>exec-maven-plugin</artifactId>
 *   <executions>
 *     <execution>
 *       <id>write-proto</id>
 *       <phase>process-classes</phase>
 *       <goals><goal>exec</goal></goals>
 *       <configuration>
 *         <executable>java</executable>
 *         <arguments>
 *           <argument>-classpath</argument>
 *           <classpath/>
 *           <argument>io.vention.micronaut.boot.WriteProto</argument>
 *           <argument>-vention.proto.path=proto/app.proto</argument>
 *         </arguments>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 *
 * <p>Beans that are enabled in some environments only are in the {@code .proto} where they are
 * enabled in the build: name environments by {@code -Dmicronaut.environments=...} or {@code
 * MICRONAUT_ENVIRONMENTS}.
 */
public final class WriteProto {

  private WriteProto() {}

  /**
   * Writes the {@code .proto} and says where.
   *
   * @param args configuration as on the application's own command line: {@code -key=value}
   * @throws InvalidApplicationException if the application could not start either, or the file
   *     cannot be written
   */
  @SuppressWarnings("SystemOut") // a command's answer to who called it
  public static void main(String... args) {
    try (ConfigurableApplicationContext context =
        (ConfigurableApplicationContext) ApplicationContext.builder().args(args).build()) {
      context.getEnvironment().start();
      context.configure();
      Surface surface = Surface.early(context).orElseGet(() -> started(context));
      ProtoFile file = new ProtoFile(surface.settings().protoPath());
      String outcome = describe(file.write(surface.schema().proto()));
      System.out.println(file.path() + ": " + outcome + ", " + Counts.of(surface.schema()));
    }
  }

  private static Surface started(ConfigurableApplicationContext context) {
    context.start();
    return Surface.of(context);
  }

  private static String describe(ProtoFile.Outcome outcome) {
    return switch (outcome) {
      case WRITTEN -> "written";
      case UNCHANGED -> "up to date";
    };
  }
}
