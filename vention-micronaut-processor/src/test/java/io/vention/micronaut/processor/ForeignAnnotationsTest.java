package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations of libraries that are not on the class path of these tests, by their names. */
class ForeignAnnotationsTest {

  private final List<SourceText> sources = new ArrayList<>();

  private void annotation(String packageName, String name) {
    sources.add(
        new SourceText(
            packageName.replace('.', '/') + "/" + name + ".java",
            "package " + packageName + "; public @interface " + name + " {}"));
  }

  private List<String> compile(Path folder, String part) {
    sources.add(
        new SourceText(
            "app/Cell.java",
            """
            package app;

            class Cell {
              static class Part {
                private int x;
                public int getX() { return x; }
                public void setX(int x) { this.x = x; }
            """
                + part
                + """
              }

              @io.vention.micronaut.Action
              void add(Part part) {}
            }
            """));
    return Compiled.of(folder, sources.toArray(SourceText[]::new)).said();
  }

  @Test
  void someLeaveAPropertyOut(@TempDir Path folder) {
    annotation("jakarta.json.bind.annotation", "JsonbTransient");
    annotation("org.bson.codecs.pojo.annotations", "BsonIgnore");
    annotation("jakarta.persistence", "Transient");
    annotation("io.micronaut.data.annotation", "Transient");
    assertThat(
            compile(
                folder,
                """
                @jakarta.json.bind.annotation.JsonbTransient
                public Thread getA() { return Thread.currentThread(); }
                @org.bson.codecs.pojo.annotations.BsonIgnore
                public Thread getB() { return Thread.currentThread(); }
                @jakarta.persistence.Transient
                public Thread getC() { return Thread.currentThread(); }
                @io.micronaut.data.annotation.Transient
                public Thread getD() { return Thread.currentThread(); }
                @java.beans.Transient
                public Thread getE() { return Thread.currentThread(); }
                """))
        .isEmpty();
  }

  @Test
  void othersAreNotFollowed(@TempDir Path folder) {
    annotation("jakarta.json.bind.annotation", "JsonbProperty");
    annotation("org.bson.codecs.pojo.annotations", "BsonProperty");
    annotation("com.fasterxml.jackson.databind.annotation", "JsonSerialize");
    String of = " does not change the JSON of RPCs, which is that of the .proto ";
    assertThat(
            compile(
                folder,
                """
                @jakarta.json.bind.annotation.JsonbProperty
                public int a;
                @org.bson.codecs.pojo.annotations.BsonProperty
                public int b;
                @com.fasterxml.jackson.databind.annotation.JsonSerialize
                public int c;
                """))
        .containsExactly(
            "9: class Cell.Part: property \"a\": @JsonbProperty" + of + "(use @JsonProperty)",
            "11: class Cell.Part: property \"b\": @BsonProperty" + of + "(use @JsonProperty)",
            "13: class Cell.Part: property \"c\": @JsonSerialize"
                + of
                + "(remove it, or use another type for RPCs)");
  }
}
