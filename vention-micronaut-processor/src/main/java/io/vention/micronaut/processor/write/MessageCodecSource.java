package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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
import io.vention.micronaut.codec.ProtoReader;
import io.vention.micronaut.codec.ProtoWriter;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.write.FieldCode.Encoding;
import io.vention.micronaut.processor.write.FieldCode.Reading;
import io.vention.micronaut.processor.write.FieldCode.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the codec of a message. */
final class MessageCodecSource {

  private static final String TABLE = "FIELDS";

  private final MessageModel model;
  private final TypeName record;
  private final List<String> constants = new ArrayList<>();
  private final List<FieldCode> fields = new ArrayList<>();

  MessageCodecSource(MessageModel model) {
    this.model = model;
    this.record = JavaNames.of(model.javaType());
    NameAllocator constantNames = reserved("INSTANCE", TABLE);
    NameAllocator localNames = reserved("in", "field", "message");
    for (FieldModel field : model.fields()) {
      String name = field.schema().name();
      String constant = constantNames.newName(name.toUpperCase(Locale.ROOT));
      constants.add(constant);
      fields.add(FieldCode.of(field, constant, localNames.newName(field.property())));
    }
  }

  private static NameAllocator reserved(String... names) {
    NameAllocator allocator = new NameAllocator();
    for (String name : names) {
      allocator.newName(name);
    }
    return allocator;
  }

  TypeSpec type() {
    TypeSpec.Builder type =
        CodecClass.of(model)
            .addJavadoc(
                "Reads and writes {@link $T} as the message {@code $L}.\n",
                record,
                model.schema().name())
            .addSuperinterface(
                ParameterizedTypeName.get(ClassName.get(MessageCodec.class), record));
    for (int at = 0; at < fields.size(); at++) {
      type.addField(constant(Field.class, constants.get(at), fields.get(at).declaration()));
    }
    return type.addField(constant(FieldTable.class, TABLE, table()))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(messageName())
        .addMethod(size())
        .addMethod(write("write", ProtoWriter.class, writing()))
        .addMethod(read("read", ProtoReader.class, Encoding.PROTO))
        .addMethod(write("writeJson", JsonWriter.class, jsonWriting()))
        .addMethod(read("readJson", JsonReader.class, Encoding.JSON))
        .build();
  }

  private static FieldSpec constant(Class<?> type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private CodeBlock table() {
    return constants.isEmpty()
        ? CodeBlock.of("$T.of()", FieldTable.class)
        : CodeBlock.of("$T.of($>$>\n$L$<$<)", FieldTable.class, String.join(",\n", constants));
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private MethodSpec messageName() {
    return method("messageName")
        .returns(String.class)
        .addStatement("return $S", model.schema().name())
        .build();
  }

  private MethodSpec size() {
    List<CodeBlock> sizes = fields.stream().map(field -> field.write(Verb.SIZE)).toList();
    return method("size")
        .returns(int.class)
        .addParameter(record, "message")
        .addParameter(MessageSizes.class, "sizes")
        .addStatement("return $L", sizes.isEmpty() ? "0" : CodeBlock.join(sizes, "\n+ "))
        .build();
  }

  private MethodSpec write(String name, Class<?> writer, CodeBlock body) {
    return method(name)
        .addParameter(record, "message")
        .addParameter(writer, "out")
        .addException(IOException.class)
        .addCode(body)
        .build();
  }

  private CodeBlock writing() {
    CodeBlock.Builder body = CodeBlock.builder();
    fields.forEach(field -> body.addStatement(field.write(Verb.WRITE)));
    return body.build();
  }

  private CodeBlock jsonWriting() {
    return CodeBlock.builder()
        .addStatement("out.startMessage()")
        .add(writing())
        .addStatement("out.endMessage()")
        .build();
  }

  private MethodSpec read(String name, Class<?> reader, Encoding encoding) {
    List<Reading> readings = fields.stream().map(field -> field.reading(encoding)).toList();
    MethodSpec.Builder method =
        method(name).returns(record).addParameter(reader, "in").addException(IOException.class);
    readings.forEach(reading -> method.addStatement(reading.local()));
    if (encoding == Encoding.JSON) {
      method.addStatement("in.startMessage($L)", TABLE);
    }
    return method.addCode(loop(readings)).addCode(CreatorCode.of(model, readings)).build();
  }

  private CodeBlock loop(List<Reading> readings) {
    CodeBlock next = CodeBlock.of("in.nextField($L)", TABLE);
    if (readings.isEmpty()) {
      return CodeBlock.builder().addStatement(next).build();
    }
    CodeBlock.Builder loop = CodeBlock.builder();
    loop.beginControlFlow("for (int field = $L; field != 0; field = $L)", next, next);
    loop.beginControlFlow("switch (field)");
    for (int at = 0; at < readings.size(); at++) {
      int number = model.fields().get(at).schema().number();
      loop.addStatement("case $L -> $L", number, readings.get(at).read());
    }
    loop.addStatement("default -> throw new $T($S + field)", AssertionError.class, "no field ");
    return loop.endControlFlow().endControlFlow().build();
  }
}
