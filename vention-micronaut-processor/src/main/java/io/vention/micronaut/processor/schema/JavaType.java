package io.vention.micronaut.processor.schema;

import org.jspecify.annotations.Nullable;

/**
 * A Java class by name.
 *
 * @param packageName its package; empty for the unnamed one
 * @param name its name in the package, such as {@code Outer.Inner}
 * @param user the class of this compilation that generates what it needs for a library's class, as
 *     nothing can be added to the library's packages; null for a class with its own
 */
public record JavaType(String packageName, String name, @Nullable JavaType user) {

  /**
   * A class that has, or gets, what is generated for it in its own package.
   *
   * @param packageName its package; empty for the unnamed one
   * @param name its name in the package, such as {@code Outer.Inner}
   */
  public JavaType(String packageName, String name) {
    this(packageName, name, null);
  }

  /**
   * The same class as another class uses it, which generates what it needs for it.
   *
   * @param using a class of this compilation
   * @return the class, unequal to itself as others use it
   */
  public JavaType usedBy(JavaType using) {
    return new JavaType(packageName, name, using);
  }

  /**
   * The name in source code.
   *
   * @return such as {@code com.example.Outer.Inner}
   */
  public String canonicalName() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /**
   * The codec's class, in the same package, or in that of the class's user.
   *
   * @return such as {@code $Outer_InnerCodec}, or {@code $Gantry__library_PointCodec}
   */
  public JavaType codecClass() {
    return generated("Codec");
  }

  /**
   * A class that is generated for this one, in the same package, or in that of its user.
   *
   * @param suffix what it is
   * @return such as {@code $Outer_InnerRpcs}
   */
  public JavaType generated(String suffix) {
    return user == null
        ? new JavaType(packageName, "$" + flat(name) + suffix)
        : user.generated("__" + flat(canonicalName()) + suffix);
  }

  private static String flat(String name) {
    return name.replace('.', '_');
  }
}
