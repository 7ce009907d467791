package io.vention.micronaut.processor.schema;

/**
 * A Java class by name.
 *
 * @param packageName its package; empty for the unnamed one
 * @param name its name in the package, such as {@code Outer.Inner}
 */
public record JavaType(String packageName, String name) {

  /**
   * The name in source code.
   *
   * @return such as {@code com.example.Outer.Inner}
   */
  public String canonicalName() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /**
   * The codec's class, in the same package.
   *
   * @return such as {@code $Outer_InnerCodec}
   */
  public JavaType codecClass() {
    return generated("Codec");
  }

  /**
   * A class that is generated for this one, in the same package.
   *
   * @param suffix what it is
   * @return such as {@code $Outer_InnerRpcs}
   */
  public JavaType generated(String suffix) {
    return new JavaType(packageName, "$" + name.replace('.', '_') + suffix);
  }
}
