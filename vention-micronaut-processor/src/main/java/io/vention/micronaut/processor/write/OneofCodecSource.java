package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vention.micronaut.codec.Field;
import io.vention.micronaut.codec.FieldTable;
import io.vention.micronaut.codec.JsonReader;
import io.vention.micronaut.codec.JsonWriter;
import io.vention.micronaut.codec.MessageCodec;
import io.vention.micronaut.codec.MessageSizes;
import io.vention.micronaut.codec.PendingMessage;
import io.vention.micronaut.codec.ProtoReader;
import io.vention.micronaut.codec.ProtoWriter;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.OneofModel;
import io.vention.micronaut.processor.schema.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the codec of a sealed type: the message's one field tells which of its classes it is. */
final class OneofCodecSource {

  private static final String TABLE = "FIELDS";

  private final OneofModel model;
  private final TypeName sealed;
  private final List<Member> members = new ArrayList<>();

  OneofCodecSource(OneofModel model) {
    this.model = model;
    this.sealed = JavaNames.generic(model.javaType());
    NameAllocator constants = MessageCodecSource.reserved("INSTANCE", TABLE);
    NameAllocator locals =
        MessageCodecSource.reserved("in", "out", "sizes", "message", "field", "member");
    for (FieldModel field : model.members()) {
      Kind kind = ((Shape.Single) field.shape()).kind();
      String constant = constants.newName(field.schema().name().toUpperCase(Locale.ROOT));
      members.add(new Member(field, kind, constant, locals.newName(field.property())));
    }
  }

  private record Member(FieldModel field, Kind kind, String constant, String local) {

    int number() {
      return field.schema().number();
    }

    TypeName type() {
      return JavaNames.of(kind);
    }

    CodeBlock codec() {
      return KindCode.codec(kind);
    }
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        CodecClass.of(model)
            .addJavadoc(
                "Reads and writes {@link $T} as the message {@code $L}, in whose oneof each of its"
                    + " classes has a field.\n",
                JavaNames.of(model.javaType()),
                model.schema().name())
            .addSuperinterface(
                ParameterizedTypeName.get(ClassName.get(MessageCodec.class), sealed));
    for (Member member : members) {
      type.addField(
          MessageCodecSource.constant(
              Field.class, member.constant(), FieldCode.declare("message", member.field())));
    }
    List<String> constants = members.stream().map(Member::constant).toList();
    return type.addField(
            MessageCodecSource.constant(
                FieldTable.class, TABLE, MessageCodecSource.table(constants)))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(MessageCodecSource.messageName(model.schema().name()))
        .addMethod(size())
        .addMethod(write("write", ProtoWriter.class, writing()))
        .addMethod(read("read", ProtoReader.class, protoReading()))
        .addMethod(write("writeJson", JsonWriter.class, jsonWriting()))
        .addMethod(read("readJson", JsonReader.class, jsonReading()))
        .build();
  }

  private MethodSpec size() {
    return MessageCodecSource.method("size")
        .returns(int.class)
        .addParameter(sealed, "message")
        .addParameter(MessageSizes.class, "sizes")
        .addCode(eachClass("return sizes.ofMessage", "sizes"))
        .build();
  }

  private MethodSpec write(String name, Class<?> writer, CodeBlock body) {
    return MessageCodecSource.method(name)
        .addParameter(sealed, "message")
        .addParameter(writer, "out")
        .addException(IOException.class)
        .addCode(body)
        .build();
  }

  private CodeBlock writing() {
    return eachClass("out.writeMessage", "out");
  }

  private CodeBlock jsonWriting() {
    return CodeBlock.builder()
        .addStatement("out.startMessage()")
        .add(writing())
        .addStatement("out.endMessage()")
        .build();
  }

  /** Java 17 has no switch on a value's class. */
  private CodeBlock eachClass(String call, String receiver) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Member member : members) {
      code.add("if (message instanceof $T $L) {\n$>", member.type(), member.local());
      code.addStatement("$L($L, $L, $L)", call, member.constant(), member.codec(), member.local());
      code.add("$<} else ");
    }
    return code.add("{\n$>")
        .addStatement("throw $L.notPermitted(message)", receiver)
        .endControlFlow()
        .build();
  }

  private MethodSpec read(String name, Class<?> reader, CodeBlock body) {
    return MessageCodecSource.method(name)
        .returns(sealed)
        .addParameter(reader, "in")
        .addException(IOException.class)
        .addCode(body)
        .build();
  }

  /** The last field that is met counts, merged with what was there of the same. */
  private CodeBlock protoReading() {
    return CodeBlock.builder()
        .addStatement("int member = 0")
        .addStatement("$T message = null", PendingMessage.class)
        .add(loop())
        .addStatement("message = in.pending(field == member ? message : null)")
        .addStatement("member = field")
        .endControlFlow()
        .add("return ")
        .add(
            eachNumber(
                "member",
                member ->
                    CodeBlock.of("in.required($L, $L, message)", member.constant(), member.codec()),
                CodeBlock.of("throw in.noneOf($L)", TABLE)))
        .build();
  }

  private CodeBlock jsonReading() {
    return CodeBlock.builder()
        .addStatement("$T message = null", sealed)
        .addStatement("in.startMessage($L)", TABLE)
        .add(loop())
        .addStatement("in.checkFirst($L, message)", TABLE)
        .add("message = ")
        .add(
            eachNumber(
                "field",
                member -> CodeBlock.of("in.readMessage($L)", member.codec()),
                CodeBlock.of("throw new $T($S + field)", AssertionError.class, "no field ")))
        .endControlFlow()
        .beginControlFlow("if (message == null)")
        .addStatement("throw in.noneOf($L)", TABLE)
        .endControlFlow()
        .addStatement("return message")
        .build();
  }

  private static CodeBlock loop() {
    CodeBlock next = CodeBlock.of("in.nextField($L)", TABLE);
    return CodeBlock.builder()
        .beginControlFlow("for (int field = $L; field != 0; field = $L)", next, next)
        .build();
  }

  private CodeBlock eachNumber(
      String selector, Function<Member, CodeBlock> value, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", selector);
    members.forEach(member -> code.add("case $L -> $L;\n", member.number(), value.apply(member)));
    return code.add("default -> $L;\n$<};\n", otherwise).build();
  }
}
