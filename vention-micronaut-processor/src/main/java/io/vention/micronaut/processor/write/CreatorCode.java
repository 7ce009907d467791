package io.vention.micronaut.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.processor.schema.Access;
import io.vention.micronaut.processor.schema.Creator;
import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.write.FieldCode.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a message's object of what was read of its fields, and returns it. */
final class CreatorCode {

  private final MessageModel model;
  private final TypeName type;
  private final Map<String, CodeBlock> values = new LinkedHashMap<>();

  private CreatorCode(MessageModel model, List<Reading> readings) {
    this.model = model;
    this.type = JavaNames.of(model.javaType());
    for (int at = 0; at < readings.size(); at++) {
      values.put(model.fields().get(at).property(), readings.get(at).argument());
    }
  }

  static CodeBlock of(MessageModel model, List<Reading> readings) {
    return new CreatorCode(model, readings).code();
  }

  private CodeBlock code() {
    CodeBlock created = created();
    List<CodeBlock> setters = setters();
    CodeBlock.Builder code = CodeBlock.builder();
    if (setters.isEmpty()) {
      return code.addStatement("return $L", created).build();
    }
    code.addStatement("$T message = $L", type, created);
    setters.forEach(code::addStatement);
    return code.addStatement("return message").build();
  }

  private CodeBlock created() {
    Creator creator = model.creator();
    CodeBlock call =
        creator.method().isEmpty()
            ? CodeBlock.of("new $T", type)
            : CodeBlock.of("$T.$L", type, creator.method());
    List<CodeBlock> arguments = creator.arguments().stream().map(this::argument).toList();
    return arguments.isEmpty()
        ? CodeBlock.of("$L()", call)
        : CodeBlock.of("$L(\n$L)", call, CodeBlock.join(arguments, ",\n"));
  }

  private CodeBlock argument(Creator.Argument argument) {
    if (argument instanceof Creator.Argument.Absent absent) {
      return CodeBlock.of("$L", absent.literal());
    }
    String property = ((Creator.Argument.Value) argument).property();
    CodeBlock value = values.get(property);
    if (value == null) {
      throw new IllegalArgumentException(
          "argument: " + property + " (expected: one of " + values.keySet() + ")");
    }
    return value;
  }

  private List<CodeBlock> setters() {
    List<CodeBlock> setters = new ArrayList<>();
    for (FieldModel field : model.fields()) {
      Access.Member member = field.access().write();
      CodeBlock value = values.get(field.property());
      if (member != null && value != null) {
        setters.add(AccessCode.write(member, value));
      }
    }
    return setters;
  }
}
