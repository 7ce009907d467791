package io.vention.testsuite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts as the same code. */
class CodeBlockTest {

  private static final String SOURCE =
      """
      class Gantry {
        int x;

        void move() {
          x++;
        }

        int y;
      }
      """;

  @Test
  void findsTheBlocksOfAPage() {
    assertThat(CodeBlock.in("a\n```java\nint x;\n```\nb\n```sh\nls\n```\n"))
        .containsExactly(new CodeBlock("java", "int x;\n"), new CodeBlock("sh", "ls\n"));
  }

  @Test
  void theSameLinesAreInWhateverTheirIndentation() {
    assertThat(java("void move() {\n  x++;\n}\n").isIn(SOURCE)).isTrue();
    assertThat(java("class Gantry {\n  // ...\n  int y;\n").isIn(SOURCE)).isTrue();
  }

  @Test
  void otherLinesAndAnotherOrderAreNot() {
    assertThat(java("void move() {\n  x--;\n}\n").isIn(SOURCE)).isFalse();
    assertThat(java("int y;\n// ...\nint x;\n").isIn(SOURCE)).isFalse();
    assertThat(java("void move() {\n}\n").isIn(SOURCE)).isFalse();
    assertThat(java("int x").isIn(SOURCE)).isFalse();
  }

  private static CodeBlock java(String text) {
    return new CodeBlock("java", text);
  }
}
