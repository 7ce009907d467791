package io.vention.testsuite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's code is the examples', which are compiled and run. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> BUILT = Set.of("target", "node_modules", "gen");
  private static final Set<String> LANGUAGES = Set.of("java", "yaml", "proto", "ts", "python");

  /** A link within the repository. */
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)");

  static List<CodeBlock> code() throws IOException {
    return CodeBlock.in(Files.readString(ROOT.resolve("README.md"))).stream()
        .filter(block -> LANGUAGES.contains(block.language()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("code")
  void showsCodeOfTheExamples(CodeBlock block) throws IOException {
    assertThat(sources()).anyMatch(block::isIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
  void linksToFilesThatAreThere(String page) throws IOException {
    assertThat(LINK.matcher(Files.readString(ROOT.resolve(page))).results())
        .isNotEmpty()
        .extracting(link -> link.group(1))
        .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  @Test
  void namesTheCommandThatIsRunForEveryChange() throws IOException {
    String command = "./mvnw -B -ntp verify";
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("\n" + command + "\n");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(command);
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
      return files.filter(ReadmeTest::isSource).map(ReadmeTest::read).toList();
    }
  }

  private static boolean isSource(Path file) {
    for (Path folder : ROOT.relativize(file)) {
      if (BUILT.contains(folder.toString())) {
        return false;
      }
    }
    return file.toString().matches(".*\\.(java|yml|proto|ts|py)");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
