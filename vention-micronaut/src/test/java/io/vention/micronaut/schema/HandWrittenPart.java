package io.vention.micronaut.schema;

import io.vention.micronaut.Idempotency;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.codec.MessageCodec;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the processor would write, by hand; its codecs do nothing. */
public final class HandWrittenPart implements RpcPart {

  public static final String EMPTY = ".google.protobuf.Empty";

  private final Class<?> beanType;
  private final String service;
  private final List<RpcMethod> methods = new ArrayList<>();
  private final List<SchemaType> types = new ArrayList<>();
  private final List<ImportedType> imports = new ArrayList<>();

  private HandWrittenPart(Class<?> beanType, String service) {
    this.beanType = beanType;
    this.service = service;
  }

  public static HandWrittenPart of(Class<?> beanType) {
    return new HandWrittenPart(beanType, "");
  }

  public static HandWrittenPart of(Class<?> beanType, String service) {
    return new HandWrittenPart(beanType, service);
  }

  public HandWrittenPart action(String name, String alias, String input, String output) {
    return action(new RpcName(name, alias), input, output, Idempotency.NONE, Documentation.NONE);
  }

  public HandWrittenPart action(
      RpcName name, String input, String output, Idempotency idempotency, Documentation doc) {
    return add(name, input, output, action(ActionResult.VALUE, idempotency), doc);
  }

  public HandWrittenPart streamingAction(String name, String input, String output) {
    Behaviour many = action(ActionResult.MANY, Idempotency.NONE);
    return add(new RpcName(name, ""), input, output, many, Documentation.NONE);
  }

  public HandWrittenPart stream(
      RpcName name, String streamName, String payload, Documentation doc) {
    return add(name, EMPTY, payload, stream(streamName), doc);
  }

  public HandWrittenPart types(SchemaType... added) {
    types.addAll(List.of(added));
    return this;
  }

  public HandWrittenPart imports(ImportedType... added) {
    imports.addAll(List.of(added));
    return this;
  }

  private HandWrittenPart add(
      RpcName name, String input, String output, Behaviour behaviour, Documentation doc) {
    methods.add(
        new RpcMethod(
            name,
            new MessageRef<>(input, codec(input)),
            new MessageRef<>(output, codec(output)),
            JavaMethod.of(name.alias().isEmpty() ? name.name() : name.alias()),
            behaviour,
            doc));
    return this;
  }

  private static Behaviour action(ActionResult result, Idempotency idempotency) {
    return new Behaviour.Action((bean, request, context) -> null, result, idempotency);
  }

  private static Behaviour stream(String name) {
    return new Behaviour.Stream(
        name,
        Object.class,
        new StreamSettings(StreamPolicy.LATEST, 1, true, Duration.ofSeconds(30), Optional.empty()),
        null);
  }

  @Override
  public Class<?> beanType() {
    return beanType;
  }

  @Override
  public String service() {
    return service;
  }

  @Override
  public List<RpcMethod> methods() {
    return methods;
  }

  @Override
  public List<SchemaType> types() {
    return types;
  }

  @Override
  public List<ImportedType> imports() {
    return imports;
  }

  private static MessageCodec<?> codec(String message) {
    return (MessageCodec<?>)
        Proxy.newProxyInstance(
            MessageCodec.class.getClassLoader(),
            new Class<?>[] {MessageCodec.class},
            (codec, method, arguments) -> {
              if (method.getName().equals("withTypes")) {
                return codec;
              }
              throw new UnsupportedOperationException(method.getName() + " of " + message);
            });
  }
}
