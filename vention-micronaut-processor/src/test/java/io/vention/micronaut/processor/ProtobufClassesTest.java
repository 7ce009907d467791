package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Classes that protoc generated: those that come with protobuf-java, and others of that library.
 */
class ProtobufClassesTest {

  private static final SourceText LOG =
      new SourceText(
          "app/Log.java",
          """
          package app;

          import com.google.protobuf.*;
          import com.google.protobuf.DescriptorProtos.DescriptorProto;
          import java.util.*;
          import org.jspecify.annotations.Nullable;

          public record Log(
              Timestamp at,
              @Nullable Duration took,
              List<Any> events,
              Map<String, Value> settings,
              Syntax syntax,
              @Nullable Syntax before,
              Optional<DescriptorProto.ReservedRange> range) {}
          """);

  private static final SourceText GANTRY =
      new SourceText(
          "app/Gantry.java",
          """
          package app;

          import com.google.protobuf.*;
          import com.google.protobuf.DescriptorProtos.DescriptorProto;
          import java.util.*;

          @jakarta.inject.Singleton
          class Gantry {
            @io.vention.micronaut.Action
            Timestamp move(FieldMask mask) {
              return Timestamp.getDefaultInstance();
            }

            @io.vention.micronaut.Action
            List<Syntax> log(Log log, DescriptorProto type) {
              return List.of(log.syntax());
            }

            @io.vention.micronaut.Stream(name = "events")
            Any events() {
              return Any.getDefaultInstance();
            }
          }
          """);

  @Test
  void areImportedFromTheirOwnFiles(@TempDir Path folder) {
    Compiled compiled = Compiled.of(folder, LOG, GANTRY);
    assertThat(compiled.said()).isEmpty();

    RpcSchema schema =
        RpcSchema.compose(new SchemaNames("vention.app.v1", "gantry"), KitchenSink.parts(compiled));

    assertThat(schema.proto())
        .isEqualTo(
            """
            // Generated from the application's Java types by vention-micronaut: change those.

            syntax = "proto3";

            package vention.app.v1;

            import "google/protobuf/any.proto";
            import "google/protobuf/descriptor.proto";
            import "google/protobuf/duration.proto";
            import "google/protobuf/empty.proto";
            import "google/protobuf/field_mask.proto";
            import "google/protobuf/struct.proto";
            import "google/protobuf/timestamp.proto";
            import "google/protobuf/type.proto";

            service GantryService {
              rpc Move(google.protobuf.FieldMask) returns (google.protobuf.Timestamp);
              rpc Log(LogRequest) returns (LogResponse);
              rpc events(google.protobuf.Empty) returns (stream google.protobuf.Any);
            }

            message Log {
              google.protobuf.Timestamp at = 1;
              google.protobuf.Duration took = 2;
              repeated google.protobuf.Any events = 3;
              map<string, google.protobuf.Value> settings = 4;
              google.protobuf.Syntax syntax = 5;
              optional google.protobuf.Syntax before = 6;
              google.protobuf.DescriptorProto.ReservedRange range = 7;
            }

            message LogRequest {
              Log log = 1;
              google.protobuf.DescriptorProto type = 2;
            }

            message LogResponse {
              repeated google.protobuf.Syntax values = 1;
            }
            """);
  }

  @TestFactory
  Stream<DynamicTest> othersAreRefused(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "a builder",
            "@Action void a(com.google.protobuf.Timestamp.Builder time) {}",
            "3: @Action a: parameter \"time\": protobuf class com.google.protobuf.Timestamp.Builder"
                + " has no proto mapping (use the message that it builds)"),
        row(
            "what a message and its builder have in common",
            "@Action void a(com.google.protobuf.TimestampOrBuilder time) {}",
            "3: @Action a: parameter \"time\": protobuf class com.google.protobuf.TimestampOrBuilder"
                + " has no proto mapping (use the message's class)"),
        row(
            "any message",
            "@Action com.google.protobuf.Message a() { throw new IllegalStateException(); }",
            "3: @Action a: result: protobuf class com.google.protobuf.Message has no proto mapping"
                + " (use a class that protoc generated, or a record)"),
        row(
            "a message of no class",
            "@Action void a(com.google.protobuf.DynamicMessage message) {}",
            "3: @Action a: parameter \"message\": protobuf class com.google.protobuf.DynamicMessage"
                + " has no proto mapping (use a class that protoc generated, or a record)"),
        row(
            "a message without descriptor",
            "@Action void a(List<com.google.protobuf.GeneratedMessageLite<?, ?>> messages) {}",
            "3: @Action a: parameter \"messages\": protobuf class"
                + " com.google.protobuf.GeneratedMessageLite has no proto mapping (generate it"
                + " without the option \"lite\", which leaves out the descriptor)"),
        row(
            "an enum of nothing",
            """
                record Nothing(com.google.protobuf.NullValue value) {}
                @Action void a(Nothing nothing) {}""",
            "3: record Gantry.Nothing: component \"value\": protobuf class"
                + " com.google.protobuf.NullValue has no proto mapping (it holds nothing: leave it"
                + " out, or use com.google.protobuf.Value)"));
  }
}
