package io.vention.micronaut.codec;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.ProtocolMessageEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An enum that protoc generated. A number that it does not know is refused: a field of it, outside
 * of protobuf's own messages, has nowhere to keep one.
 *
 * @param <E> the enum
 */
public final class ProtobufEnumCodec<E extends Enum<E> & ProtocolMessageEnum> extends EnumCodec<E> {

  private ProtobufEnumCodec(String zeroName, List<Constant<E>> constants) {
    super(zeroName, constants);
  }

  /**
   * The codec of an enum.
   *
   * @param descriptor the enum's descriptor
   * @param forNumber the constant of a number
   * @param <E> the enum
   * @return its codec
   */
  public static <E extends Enum<E> & ProtocolMessageEnum> ProtobufEnumCodec<E> of(
      EnumDescriptor descriptor, IntFunction<@Nullable E> forNumber) {
    List<Constant<E>> constants = new ArrayList<>();
    for (EnumValueDescriptor value : descriptor.getValues()) {
      E constant = forNumber.apply(value.getNumber());
      if (constant != null) {
        constants.add(new Constant<>(constant, value.getNumber(), value.getName()));
      }
    }
    return new ProtobufEnumCodec<>(descriptor.getValues().get(0).getName(), constants);
  }
}
