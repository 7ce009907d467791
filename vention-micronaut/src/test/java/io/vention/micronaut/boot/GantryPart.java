package io.vention.micronaut.boot;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.FieldType;
import io.vention.micronaut.schema.HandWrittenPart;
import io.vention.micronaut.schema.JavaMethod;
import io.vention.micronaut.schema.MessageRef;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.SchemaType;
import io.vention.micronaut.schema.StreamSettings;
import io.vention.micronaut.schema.Types;
import io.vention.micronaut.stream.Note;
import io.vention.micronaut.stream.NoteCodec;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** What the processor would write for {@link Gantry}; found where {@link #classLoader} is used. */
public final class GantryPart implements RpcPart {

  /** The test's own class path with the folder that lists this part. */
  static ClassLoader classLoader() {
    URL folder = Objects.requireNonNull(GantryPart.class.getResource("/gantry/"));
    return new URLClassLoader(new URL[] {folder}, GantryPart.class.getClassLoader());
  }

  @Override
  public Class<?> beanType() {
    return Gantry.class;
  }

  @Override
  public String service() {
    return "";
  }

  @Override
  public List<RpcMethod> methods() {
    return List.of(
        stream("position", JavaMethod.of("position", String.class), null),
        stream("measured", JavaMethod.of("measured"), null),
        stream("moved", JavaMethod.of("moved"), null),
        stream("heartbeat", JavaMethod.of("heartbeat"), null),
        stream("pulse", JavaMethod.of("pulse"), null),
        stream("readings", JavaMethod.of("readings"), bean -> ((Gantry) bean).readings()));
  }

  @Override
  public List<SchemaType> types() {
    return List.of(Types.message("Note", Types.field(1, "text", FieldType.Scalar.STRING)));
  }

  private static RpcMethod stream(
      String name, JavaMethod source, @Nullable Function<Object, Publisher<?>> publisher) {
    NoteCodec codec = new NoteCodec();
    StreamSettings settings =
        new StreamSettings(StreamPolicy.LATEST, 8, true, Duration.ofSeconds(30), Optional.empty());
    return new RpcMethod(
        new RpcName(Character.toUpperCase(name.charAt(0)) + name.substring(1), name),
        new MessageRef<>(HandWrittenPart.EMPTY, codec),
        new MessageRef<>("Note", codec),
        source,
        new Behaviour.Stream(name, Note.class, settings, publisher),
        Documentation.NONE);
  }
}
