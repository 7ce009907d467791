package io.vention.micronaut.schema;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that the application gives its surface.
 *
 * @param packageName the protobuf package, such as {@code vention.app.v1}; empty for none
 * @param applicationName the application's name, in any characters
 */
public record SchemaNames(String packageName, String applicationName) {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
  private static final String NAMELESS = "VentionApp";

  /**
   * The full name of something that is declared in the package.
   *
   * @param simpleName its name there
   * @return the name with the package, without a leading dot
   */
  public String full(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /**
   * The full name of a type.
   *
   * @param reference a simple name in the package, or a full name with a leading dot
   * @return the name with the package, without a leading dot
   */
  public String fullType(String reference) {
    return reference.startsWith(".") ? reference.substring(1) : full(reference);
  }

  /** The application's file, under its package, so that several applications' can be together. */
  String file() {
    return full("app").replace('.', '/') + ".proto";
  }

  /**
   * The simple name of a service.
   *
   * @param name the name in {@code @RpcService}; empty for the application's own service
   * @return the name with {@code Service} at its end
   */
  public String service(String name) {
    return (name.isEmpty() ? serviceOfApplication() : name) + "Service";
  }

  /** Runs of letters and digits, each capitalised, joined: {@code my_app 2} is {@code MyApp2}. */
  private String serviceOfApplication() {
    StringBuilder joined = new StringBuilder();
    Matcher words = WORD.matcher(applicationName);
    while (words.find()) {
      String word = words.group();
      joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return joined.isEmpty() ? NAMELESS : joined.toString();
  }
}
