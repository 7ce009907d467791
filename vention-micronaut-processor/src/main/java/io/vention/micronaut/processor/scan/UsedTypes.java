package io.vention.micronaut.processor.scan;

import io.vention.micronaut.processor.schema.FieldModel;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.Kind;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.OneofModel;
import io.vention.micronaut.processor.schema.Payload;
import io.vention.micronaut.processor.schema.RpcModel;
import io.vention.micronaut.processor.schema.Shape;
import io.vention.micronaut.processor.schema.TypeModel;
import io.vention.micronaut.schema.SchemaType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages and enums that RPCs use, at any depth. */
final class UsedTypes {

  private final BeanClass bean;
  private final Map<JavaType, TypeModel> met = new LinkedHashMap<>();
  private final Map<String, TypeModel> byName = new HashMap<>();
  private final Set<JavaType> imports = new LinkedHashSet<>();

  UsedTypes(BeanClass bean) {
    this.bean = bean;
  }

  /** The types in the order in which they are met; a name that two of them want is a problem. */
  List<TypeModel> of(List<RpcModel> rpcs, List<Payload.Message> named) {
    for (RpcModel rpc : rpcs) {
      add(rpc.request());
      add(rpc.response());
    }
    named.forEach(this::add);
    return List.copyOf(met.values());
  }

  /** The classes that protoc generated, in the order in which they were met. */
  List<JavaType> imports() {
    return List.copyOf(imports);
  }

  private void add(Payload payload) {
    if (payload instanceof Payload.Message message) {
      add(message.type());
    } else if (payload instanceof Payload.MadeUp madeUp) {
      add(madeUp.message());
    } else if (payload instanceof Payload.Protobuf protobuf) {
      imports.add(protobuf.type());
    } else if (payload instanceof Payload.Standard standard) {
      add(standard.kind());
    }
  }

  private void add(JavaType type) {
    if (!met.containsKey(type)) {
      Optional<TypeModel> model = bean.types().model(type);
      model.ifPresent(this::add);
    }
  }

  private void add(TypeModel model) {
    if (met.putIfAbsent(model.javaType(), model) != null) {
      return;
    }
    checkName(model);
    if (model instanceof MessageModel message) {
      message.fields().stream().map(FieldModel::shape).forEach(this::add);
    } else if (model instanceof OneofModel oneof) {
      oneof.members().stream().map(FieldModel::shape).forEach(this::add);
    }
  }

  private void add(Shape shape) {
    add(shape.kind());
  }

  private void add(Kind kind) {
    if (kind instanceof Kind.MessageKind message) {
      add(message.type());
    } else if (kind instanceof Kind.EnumKind enumeration) {
      add(enumeration.type());
    } else if (kind instanceof Kind.Protobuf protobuf) {
      imports.add(protobuf.type());
    } else if (kind instanceof Kind.TextEnumKind textEnum) {
      add(textEnum.type());
    }
  }

  private void checkName(TypeModel model) {
    SchemaType schema = model.schema();
    TypeModel other = schema == null ? null : byName.putIfAbsent(schema.name(), model);
    SchemaType otherSchema = other == null ? null : other.schema();
    // a library's type is met anew for each class that uses it
    if (schema == null
        || other == null
        || otherSchema == null
        || otherSchema.origin().equals(schema.origin())) {
      return;
    }
    Place place = new Place("class " + bean.javaType().name(), bean.declaration().element());
    bean.problems()
        .add(
            place,
            "both "
                + otherSchema.origin()
                + " and "
                + schema.origin()
                + " want the name "
                + schema.name()
                + (isMadeUp(other) || isMadeUp(model)
                    ? " (give the RPC another in its annotation, or the record with @ProtoName)"
                    : " (give one of them another with @ProtoName)"));
  }

  private static boolean isMadeUp(TypeModel model) {
    return model instanceof MessageModel message && message.madeUp();
  }
}
