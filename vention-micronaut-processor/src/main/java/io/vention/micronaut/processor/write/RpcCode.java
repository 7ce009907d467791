package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.vention.micronaut.codec.StandardCodecs;
import io.vention.micronaut.processor.schema.ActionModel;
import io.vention.micronaut.processor.schema.BeanModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.RpcModel;
import io.vention.micronaut.processor.schema.SourceMethod;
import io.vention.micronaut.processor.schema.StreamModel;
import io.vention.micronaut.schema.JavaMethod;
import io.vention.micronaut.schema.MessageRef;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcName;
import java.util.List;

/** RPCs as expressions that make them. */
final class RpcCode {

  private final BeanModel bean;

  RpcCode(BeanModel bean) {
    this.bean = bean;
  }

  CodeBlock of(RpcModel rpc) {
    return CodeBlock.of(
        "new $T(\nnew $T($S, $S),\n$L,\n$L,\n$L,\n$L,\n$L)",
        RpcMethod.class,
        RpcName.class,
        rpc.name().name(),
        rpc.name().alias(),
        message(rpc.request(), codec(rpc.request())),
        message(rpc.response(), responseCodec(rpc)),
        source(rpc.source()),
        behaviour(rpc),
        SchemaCode.of(rpc.doc()));
  }

  private static CodeBlock message(Payload payload, CodeBlock codec) {
    CodeBlock name =
        payload instanceof Payload.Protobuf protobuf
            ? ProtobufCode.messageName(protobuf.type())
            : CodeBlock.of("$S", ((Payload.Named) payload).messageName());
    return CodeBlock.of("new $T<>($L, $L)", MessageRef.class, name, codec);
  }

  private static CodeBlock responseCodec(RpcModel rpc) {
    return rpc instanceof StreamModel stream ? StreamCode.itemCodec(stream) : codec(rpc.response());
  }

  static CodeBlock codec(Payload payload) {
    if (payload instanceof Payload.Standard standard) {
      return standard(standard.kind());
    }
    if (payload instanceof Payload.Message message) {
      return CodeBlock.of("$T.INSTANCE", JavaNames.of(message.type().codecClass()));
    }
    if (payload instanceof Payload.MadeUp madeUp) {
      JavaType codec = madeUp.message().javaType().codecClass();
      return CodeBlock.of("$T.INSTANCE", JavaNames.of(codec));
    }
    if (payload instanceof Payload.Protobuf protobuf) {
      return ProtobufCode.codec(protobuf.type());
    }
    return CodeBlock.of("$T.EMPTY", StandardCodecs.class);
  }

  private static CodeBlock standard(Kind kind) {
    return kind instanceof Kind.TextEnumKind
        ? CodeBlock.of("$T.text($L)", StandardCodecs.class, KindCode.codec(kind))
        : CodeBlock.of("$T.$L", StandardCodecs.class, kind);
  }

  private static CodeBlock source(SourceMethod source) {
    List<CodeBlock> classes =
        source.parameterClasses().stream().map(name -> CodeBlock.of("$L.class", name)).toList();
    CodeBlock all = CodeBlock.join(classes, ", ");
    if (source.parameter()) {
      return CodeBlock.of(
          "new $T($S, $T.of($L), true)", JavaMethod.class, source.name(), List.class, all);
    }
    return classes.isEmpty()
        ? CodeBlock.of("$T.of($S)", JavaMethod.class, source.name())
        : CodeBlock.of("$T.of($S, $L)", JavaMethod.class, source.name(), all);
  }

  private CodeBlock behaviour(RpcModel rpc) {
    return rpc instanceof ActionModel action
        ? new ActionCode(bean, action).behaviour()
        : StreamCode.behaviour(bean, (StreamModel) rpc);
  }
}
