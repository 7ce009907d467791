package io.vention.micronaut.processor.write;

import static io.vention.micronaut.processor.write.TestModels.enumKind;
import static io.vention.micronaut.processor.write.TestModels.field;
import static io.vention.micronaut.processor.write.TestModels.message;
import static io.vention.micronaut.processor.write.TestModels.one;
import static io.vention.micronaut.processor.write.TestModels.type;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Kind.Plain;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.TypeModel;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.MessageType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users write, compiled with its codecs by a javac that takes no warning. */
class GeneratedCodecsTest {

  @Test
  void codecsOfEveryRowCompileWithoutAWarning() {
    assertThatCode(() -> GeneratedCodecs.of(EveryRow.models())).doesNotThrowAnyException();
  }

  @Test
  void whatIsDeprecatedIsReadAndWrittenWithoutAWarning() {
    TypeModel mode = TestModels.enumeration("Mode", "OLD", "NEW");
    MessageModel message =
        message("Old", field(1, "gone", one(Plain.INT)), field(2, "mode", one(enumKind("Mode"))));
    compile(
        List.of(CodecWriter.codec(mode), CodecWriter.codec(message)),
        source("Mode", "@Deprecated(forRemoval = true) public enum Mode { @Deprecated OLD, NEW }"),
        source(
            "Old",
            "@SuppressWarnings(\"removal\") @Deprecated(forRemoval = true)"
                + " public record Old(@Deprecated(forRemoval = true) int gone, Mode mode) {}"));
  }

  @Test
  void aTypeMayBeNestedAndOfThePackageAlone() {
    MessageModel inner = message("Inner", field(1, "count", one(Plain.INT)));
    MessageModel nested =
        new MessageModel(type("Outer.Inner"), false, inner.schema(), inner.fields());
    MessageModel outer =
        message("Outer", field(1, "inner", one(new Kind.MessageKind(nested.javaType()))));
    compile(
        List.of(CodecWriter.codec(nested), CodecWriter.codec(outer)),
        source("Outer", "record Outer(Inner inner) { record Inner(int count) {} }"));
  }

  @Test
  void aTypeMayBeInNoPackage() {
    JavaType type = new JavaType("", "Loose");
    MessageModel loose =
        new MessageModel(
            type,
            true,
            new MessageType("Loose", "Loose", List.of(), Documentation.NONE),
            List.of());
    compile(List.of(CodecWriter.codec(loose), CodecWriter.madeUp(loose)));
  }

  private static JavaSource source(String name, String text) {
    return new JavaSource(type(name), "package " + TestModels.PACKAGE + "; " + text);
  }

  private static void compile(List<JavaSource> generated, JavaSource... written) {
    List<JavaSource> sources = new ArrayList<>(generated);
    sources.addAll(List.of(written));
    assertThatCode(() -> InMemoryCompiler.compile(sources)).doesNotThrowAnyException();
  }
}
