package io.vention.micronaut.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What values keys take. */
class ConfigurationKeyTest {

  @Test
  void sizes() {
    ConfigurationKey<Integer> key = ConfigurationKey.size("size");

    assertThat(key.parse().apply("1")).contains(1);
    assertThat(key.parse().apply("64kb")).contains(64 << 10);
    assertThat(key.parse().apply("4 MB")).contains(4 << 20);
    assertThat(key.parse().apply("1GB")).contains(1 << 30);
    for (String wrong : new String[] {"", "0", "-1", "2GB", "4T", "1.5MB", "9999999999GB"}) {
      assertThat(key.parse().apply(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void durations() {
    ConfigurationKey<Duration> key = ConfigurationKey.duration("duration");

    assertThat(key.parse().apply("500ms")).contains(Duration.ofMillis(500));
    assertThat(key.parse().apply("5m")).contains(Duration.ofMinutes(5));
    assertThat(key.parse().apply("PT1.5S")).contains(Duration.ofMillis(1_500));
    for (String wrong : new String[] {"", "0s", "-1s", "5", "soon"}) {
      assertThat(key.parse().apply(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void noDuration() {
    assertThat(ConfigurationKey.durationOrNone("duration").parse().apply(""))
        .contains(Duration.ZERO);
  }

  @Test
  void paths() {
    ConfigurationKey<String> key = ConfigurationKey.path("path");

    for (String path : new String[] {"rpc", "/rpc", "rpc/", "/rpc/"}) {
      assertThat(key.parse().apply(path)).contains("/rpc");
    }
    assertThat(key.parse().apply("")).contains("");
    assertThat(key.parse().apply("/")).contains("");
    assertThat(key.parse().apply("/a-1/b.c~d_e")).contains("/a-1/b.c~d_e");
    for (String wrong : new String[] {"/a//b", "/{a}", "/a?b", "/a b", "http://a", "/%41"}) {
      assertThat(key.parse().apply(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void files() {
    ConfigurationKey<Path> key = ConfigurationKey.file("file");

    assertThat(key.parse().apply("proto/app.proto")).contains(Path.of("proto", "app.proto"));
    for (String wrong : new String[] {"", "/", "a\0b"}) {
      assertThat(key.parse().apply(wrong)).as(wrong).isEmpty();
    }
  }
}
