package io.vention.micronaut.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * The classes that a class refers to, as Gradle counts them for incremental compilation.
 *
 * @param name the class
 * @param sourceFile the name of its source file
 * @param accessible what others see of it refers to, so that who uses it depends on that too
 * @param all these, and what its code and its private members refer to
 */
record ClassReferences(String name, String sourceFile, Set<String> accessible, Set<String> all) {

  static ClassReferences of(Path file) {
    try {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      ClassNode node = new ClassNode();
      reader.accept(node, 0);
      return new ClassReferences(
          name(reader.getClassName()),
          String.valueOf(node.sourceFile),
          collect(reader, true),
          collect(reader, false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> collect(ClassReader reader, boolean accessibleOnly) {
    Set<String> names = new TreeSet<>();
    Remapper collector =
        new Remapper() {
          @Override
          public String map(String internalName) {
            names.add(name(internalName));
            return internalName;
          }
        };
    ClassRemapper visitor =
        new ClassRemapper(Opcodes.ASM9, new ClassNode(), collector) {
          @Override
          public @Nullable FieldVisitor visitField(
              int access,
              String name,
              String type,
              @Nullable String signature,
              @Nullable Object value) {
            return isSkipped(access)
                ? null
                : super.visitField(access, name, type, signature, value);
          }

          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String type,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return isSkipped(access)
                ? null
                : super.visitMethod(access, name, type, signature, exceptions);
          }

          private boolean isSkipped(int access) {
            return accessibleOnly && (access & Opcodes.ACC_PRIVATE) != 0;
          }
        };
    reader.accept(visitor, accessibleOnly ? ClassReader.SKIP_CODE : 0);
    names.remove(name(reader.getClassName()));
    return names;
  }

  private static String name(String internalName) {
    return internalName.replace('/', '.');
  }

  /** The source file that it comes from. */
  String sourcePath() {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? "" : name.substring(0, dot + 1).replace('.', '/')) + sourceFile;
  }
}
