package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.vention.micronaut.RpcService;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.PartModel;
import io.vention.micronaut.processor.schema.RpcModel;
import io.vention.micronaut.processor.schema.TypeModel;
import java.util.List;
import java.util.Optional;

/** Puts together what was found in a class. */
final class Parts {

  private Parts() {}

  static ScannedClass of(
      BeanClass bean, List<RpcModel> rpcs, boolean implemented, List<Mark> marks) {
    String service = bean.element().stringValue(RpcService.class).orElse("");
    if (bean.element().hasAnnotation(RpcService.class)) {
      Place place = new Place("@RpcService " + bean.javaType().name(), bean.element());
      NameRules.declared(service, "name", place, bean.problems());
    }
    UsedTypes used = new UsedTypes(bean);
    List<TypeModel> types = used.of(rpcs);
    return new ScannedClass(
        new PartModel(bean.javaType(), service, rpcs, types, used.imports()),
        types.stream().flatMap(type -> generated(bean, type).stream()).toList(),
        implemented,
        marks,
        bean.problems().all());
  }

  private static Optional<ScannedType> generated(BeanClass bean, TypeModel type) {
    if (type instanceof MessageModel message && message.madeUp()) {
      return Optional.of(new ScannedType(type, bean.element()));
    }
    Optional<ClassElement> source = bean.types().source(type.javaType());
    // The use of a library's generic type is the application's own
    return source.isEmpty() && !type.javaType().arguments().isEmpty()
        ? Optional.of(new ScannedType(type, bean.element()))
        : source.map(declared -> new ScannedType(type, declared));
  }
}
