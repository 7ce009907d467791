package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A table of declarations with all that the compiler says of each, in one compilation. */
final class Declarations {

  private static final String IMPORTS =
      "import io.vention.micronaut.*; import java.util.*; import java.util.concurrent.*;"
          + " import org.jspecify.annotations.Nullable; import reactor.core.publisher.*;";

  private Declarations() {}

  /**
   * A row.
   *
   * @param description what is wrong
   * @param source a file's lines from the second on
   * @param expected {@code line: message} for all that the compiler says
   */
  record Row(String description, String source, List<String> expected) {}

  /** Members of a bean's class, from line 3 on. */
  static Row row(String description, String members, String... expected) {
    return file(description, "class Gantry {\n" + members + "\n}", expected);
  }

  /** A whole file, from line 2 on. */
  static Row file(String description, String source, String... expected) {
    return new Row(description, source, List.of(expected));
  }

  /** A test for each row. */
  static Stream<DynamicTest> tests(Path folder, Row... rows) {
    SourceText[] sources =
        IntStream.range(0, rows.length)
            .mapToObj(
                at ->
                    new SourceText(
                        fileName(at),
                        "package row" + at + "; " + IMPORTS + "\n" + rows[at].source()))
            .toArray(SourceText[]::new);
    List<Compiled.Message> messages = Compiled.of(folder, sources).messages();
    return IntStream.range(0, rows.length)
        .mapToObj(
            at ->
                DynamicTest.dynamicTest(
                    rows[at].description(),
                    () ->
                        assertThat(said(messages, at))
                            .containsExactlyElementsOf(rows[at].expected())));
  }

  private static String fileName(int row) {
    return "row" + row + "/Gantry.java";
  }

  /** Each row has a package of its own, which is called {@code app} in what is expected. */
  private static List<String> said(List<Compiled.Message> messages, int row) {
    return messages.stream()
        .filter(message -> message.file().equals(fileName(row)))
        .map(message -> message.text().replace("row" + row + ".", "app."))
        .toList();
  }
}
