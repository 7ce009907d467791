package io.vention.micronaut.processor.write;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Empty;
import io.vention.micronaut.Idempotency;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.processor.schema.EnumModel;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.TextEnumModel;
import io.vention.micronaut.processor.schema.TypeModel;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.JavaMethod;
import io.vention.micronaut.schema.MessageRef;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcName;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.schema.SchemaNames;
import io.vention.micronaut.schema.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codecs as the processor writes them, compiled and loaded, with the descriptor of their types. */
final class GeneratedCodecs {

  private static final MessageRef<Empty> EMPTY =
      new MessageRef<>(".google.protobuf.Empty", StandardCodecs.EMPTY);

  private final ClassLoader classes;
  private final FileDescriptor descriptor;

  private GeneratedCodecs(ClassLoader classes, FileDescriptor descriptor) {
    this.classes = classes;
    this.descriptor = descriptor;
  }

  static GeneratedCodecs of(List<TypeModel> models) {
    List<JavaSource> sources = new ArrayList<>();
    for (TypeModel model : models) {
      sources.add(
          model instanceof MessageModel message ? CodecWriter.madeUp(message) : enumSource(model));
      sources.add(CodecWriter.codec(model));
    }
    RpcSchema schema =
        RpcSchema.compose(new SchemaNames("test.v1", "Test"), List.of(new Part(models)));
    return new GeneratedCodecs(InMemoryCompiler.compile(sources), schema.descriptor());
  }

  private static JavaSource enumSource(TypeModel model) {
    Stream<String> names =
        model instanceof EnumModel enumeration
            ? enumeration.constants().stream().map(EnumModel.Constant::javaName)
            : ((TextEnumModel) model).constants().stream().map(TextEnumModel.Constant::javaName);
    String constants = names.collect(Collectors.joining(", "));
    return new JavaSource(
        model.javaType(),
        "package %s; public enum %s { %s }"
            .formatted(model.javaType().packageName(), model.javaType().name(), constants));
  }

  Descriptor descriptor(String message) {
    return descriptor.findMessageTypeByName(message);
  }

  MessageCodec<?> codec(String message) {
    try {
      Class<?> type = classes.loadClass(TestModels.type(message).codecClass().canonicalName());
      return (MessageCodec<?>) type.getField("INSTANCE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A record of one of the messages. */
  Object create(String message, @Nullable Object... values) {
    try {
      Class<?> type = classes.loadClass(TestModels.type(message).canonicalName());
      return type.getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked")
  byte[] encode(String message, WireFormat format, @Nullable Object... values) {
    MessageCodec<Object> codec = (MessageCodec<Object>) codec(message);
    return codec.encode(create(message, values), format);
  }

  CodecComparison<?> comparison(String message) {
    return new CodecComparison<>(codec(message), descriptor(message));
  }

  /** A part that uses all messages, so that they are in the descriptor. */
  private record Part(List<TypeModel> models) implements RpcPart {

    @Override
    public Class<?> beanType() {
      return GeneratedCodecs.class;
    }

    @Override
    public String service() {
      return "";
    }

    @Override
    public List<RpcMethod> methods() {
      return models.stream()
          .filter(MessageModel.class::isInstance)
          .map(model -> uses(((MessageModel) model).schema().name()))
          .toList();
    }

    private static RpcMethod uses(String message) {
      return new RpcMethod(
          new RpcName("Use" + message, ""),
          new MessageRef<>(message, StandardCodecs.EMPTY),
          EMPTY,
          JavaMethod.of("use" + message),
          new Behaviour.Action(
              (bean, request, context) -> null, ActionResult.VALUE, Idempotency.NONE),
          Documentation.NONE);
    }

    @Override
    public List<SchemaType> types() {
      List<SchemaType> types = new ArrayList<>();
      for (TypeModel model : models) {
        SchemaType schema = model.schema();
        if (schema != null) {
          types.add(schema);
        }
      }
      return types;
    }
  }
}
