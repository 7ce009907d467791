package io.vention.micronaut.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.vention.micronaut.processor.schema.EnumModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.TextEnumModel;
import io.vention.micronaut.processor.schema.TypeModel;

/**
 * Writes what belongs to a type: its codec, and the record itself where that is made up. Other
 * types that a type has fields of need codecs too, of which only the names are used.
 */
public final class CodecWriter {

  private CodecWriter() {}

  /**
   * Writes a type's codec.
   *
   * @param model the type
   * @return the source of the type's {@link JavaType#codecClass()}
   */
  public static JavaSource codec(TypeModel model) {
    JavaType codec = model.javaType().codecClass();
    if (model instanceof MessageModel message) {
      return file(codec, new MessageCodecSource(message).type());
    }
    return file(
        codec,
        model instanceof TextEnumModel text
            ? TextEnumCodecSource.type(text)
            : EnumCodecSource.type((EnumModel) model));
  }

  /**
   * Writes a record that is made up.
   *
   * @param model the message that it is
   * @return the source of the model's {@link MessageModel#javaType()}
   */
  public static JavaSource madeUp(MessageModel model) {
    return file(model.javaType(), MadeUpRecordSource.type(model));
  }

  private static JavaSource file(JavaType type, TypeSpec source) {
    String text =
        JavaFile.builder(type.packageName(), source).skipJavaLangImports(true).build().toString();
    return new JavaSource(type, text);
  }
}
