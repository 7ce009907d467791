package io.vention.micronaut.processor.schema;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Java class by name, with its type arguments where it has some.
 *
 * @param packageName its package; empty for the unnamed one
 * @param name its name in the package, such as {@code Outer.Inner}
 * @param arguments what its type variables stand for; empty for a class without
 * @param user the class of this compilation that generates what it needs for a library's class, as
 *     nothing can be added to the library's packages; null for a class with its own
 */
public record JavaType(
    String packageName, String name, List<Shape> arguments, @Nullable JavaType user) {

  public JavaType {
    arguments = List.copyOf(arguments);
  }

  /**
   * A class that has, or gets, what is generated for it in its own package.
   *
   * @param packageName its package; empty for the unnamed one
   * @param name its name in the package, such as {@code Outer.Inner}
   * @param arguments what its type variables stand for; empty for a class without
   */
  public JavaType(String packageName, String name, List<Shape> arguments) {
    this(packageName, name, arguments, null);
  }

  /**
   * The same class as another class uses it, which generates what it needs for it.
   *
   * @param using a class of this compilation
   * @return the class, unequal to itself as others use it
   */
  public JavaType usedBy(JavaType using) {
    return new JavaType(packageName, name, arguments, using);
  }

  /**
   * A class without type variables.
   *
   * @param packageName its package; empty for the unnamed one
   * @param name its name in the package, such as {@code Outer.Inner}
   */
  public JavaType(String packageName, String name) {
    this(packageName, name, List.of());
  }

  /**
   * The class's name in source code.
   *
   * @return such as {@code com.example.Outer.Inner}
   */
  public String canonicalName() {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  /**
   * The name in source code with the type's arguments.
   *
   * @return such as {@code com.example.Page<com.example.Robot>}
   */
  public String text() {
    return arguments.isEmpty() ? canonicalName() : canonicalName() + argumentsText();
  }

  /**
   * The name in its package with the type's arguments.
   *
   * @return such as {@code Page<com.example.Robot>}
   */
  public String textInPackage() {
    return arguments.isEmpty() ? name : name + argumentsText();
  }

  private String argumentsText() {
    return arguments.stream().map(ShapeText::of).collect(Collectors.joining(", ", "<", ">"));
  }

  /**
   * Whether another type is of the same class, whatever the arguments of both.
   *
   * @param other the other type
   * @return whether it is
   */
  public boolean isSameClass(JavaType other) {
    return packageName.equals(other.packageName) && name.equals(other.name);
  }

  /**
   * The codec's class, in the same package, or in that of the class's user.
   *
   * @return such as {@code $Outer_InnerCodec}, {@code $PageOfRobotCodec}, or {@code
   *     $Gantry__library_PointCodec}
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
        ? new JavaType(packageName, "$" + plainName(packageName) + suffix)
        : user.generated("__" + argumentsIn(canonicalName().replace('.', '_'), "") + suffix);
  }

  /** A name of letters, digits and underscores that no other type has in generated classes. */
  private String plainName(String fromPackage) {
    String prefix =
        packageName.equals(fromPackage) ? "" : "_" + packageName.replace('.', '_') + "_";
    return argumentsIn(prefix + name.replace('.', '_'), fromPackage);
  }

  private String argumentsIn(String plain, String fromPackage) {
    return arguments.isEmpty()
        ? plain
        : ShapeNames.use(plain, arguments, type -> type.plainName(fromPackage));
  }
}
