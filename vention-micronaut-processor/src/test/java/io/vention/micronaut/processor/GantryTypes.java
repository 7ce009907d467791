package io.vention.micronaut.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import java.nio.file.Path;

/** What the members of one class become in the {@code .proto}. */
final class GantryTypes {

  private GantryTypes() {}

  /** The types behind the service, of members that compile without a warning. */
  static String of(Path folder, String members) {
    SourceText source =
        new SourceText(
            "app/Gantry.java",
            "package app; import io.vention.micronaut.*; import java.util.*;"
                + " import org.jspecify.annotations.Nullable; import reactor.core.publisher.*;"
                + "class Gantry {\n"
                + members
                + "}");
    Compiled compiled = Compiled.of(folder, source);
    assertThat(compiled.said()).isEmpty();
    String proto =
        RpcSchema.compose(new SchemaNames("vention.app.v1", "app"), KitchenSink.parts(compiled))
            .proto();
    return proto.substring(proto.indexOf("\n}\n\n") + "\n}\n\n".length());
  }
}
