package io.vention.testsuite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's table of what was weak in the original names tests that are there. */
class WeaknessesTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path CLIENTS = ROOT.resolve("test-suite/clients");
  private static final List<String> MODULES =
      List.of("vention-micronaut", "vention-micronaut-processor", "test-suite");

  private static final Pattern JAVA_TEST =
      Pattern.compile("`([A-Z]\\w*(?:Test|Contract))(?:\\.(\\w+))?`");
  private static final Pattern CLIENT_TEST = Pattern.compile("`(\\w+/[\\w.]+|values\\.json)`");

  @Test
  void namesTestsThatAreThere() throws IOException {
    List<Path> sources = testSources();
    List<MatchResult> tests = named(JAVA_TEST);
    assertThat(tests).isNotEmpty().allSatisfy(test -> assertThat(isIn(sources, test)).isTrue());
    assertThat(named(CLIENT_TEST))
        .isNotEmpty()
        .allSatisfy(test -> assertThat(CLIENTS.resolve(test.group(1))).exists());
  }

  private static List<MatchResult> named(Pattern pattern) throws IOException {
    String page = Files.readString(ROOT.resolve("docs/src/guide/weaknesses.adoc"));
    return pattern.matcher(page).results().toList();
  }

  /** Whether a class of the name has the method, if one is named; several may have one name. */
  private static boolean isIn(List<Path> sources, MatchResult test) throws IOException {
    for (Path source : sources) {
      if (source.endsWith(test.group(1) + ".java")
          && (test.group(2) == null
              || Files.readString(source).contains("void " + test.group(2) + "("))) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> testSources() throws IOException {
    Stream.Builder<Path> sources = Stream.builder();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        files.filter(Files::isRegularFile).forEach(sources);
      }
    }
    return sources.build().toList();
  }
}
