package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.Element;
import io.vention.micronaut.RpcService;
import io.vention.micronaut.processor.schema.BeanModel;
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
    String service = service(bean);
    BeanModel model = model(bean);
    UsedTypes used = new UsedTypes(bean);
    List<TypeModel> types = used.of(rpcs, model.named());
    return new ScannedClass(
        new PartModel(bean.javaType(), model, service, rpcs, types, used.imports()),
        types.stream().flatMap(type -> generated(bean, type).stream()).toList(),
        implemented,
        marks,
        bean.problems().all());
  }

  /** A class that serves nothing, though there may be something wrong with it. */
  static ScannedClass none(BeanClass bean) {
    BeanModel model = BeanModel.of(bean.javaType());
    return new ScannedClass(
        new PartModel(bean.javaType(), model, "", List.of(), List.of(), List.of()),
        List.of(),
        false,
        List.of(),
        bean.problems().all());
  }

  private static String service(BeanClass bean) {
    Element declared = bean.declaration().element();
    Element named = declared.hasAnnotation(RpcService.class) ? declared : bean.element();
    String service = named.stringValue(RpcService.class).orElse("");
    if (named.hasAnnotation(RpcService.class)) {
      Place place = new Place("@RpcService " + bean.javaType().name(), declared);
      NameRules.declared(service, "name", place, bean.problems());
    }
    return service;
  }

  private static BeanModel model(BeanClass bean) {
    boolean addsEntries = Bundles.addsEntries(bean.element());
    return new BeanModel(
        JavaTypes.of(bean.element()),
        bean.declaration().isBundle() ? JavaTypes.arguments(bean.element()) : "",
        bean.declaration().bundle(),
        bean.prefix(),
        addsEntries,
        addsEntries ? Bundles.named(bean) : List.of());
  }

  private static Optional<ScannedType> generated(BeanClass bean, TypeModel type) {
    return type instanceof MessageModel message && message.madeUp()
        ? Optional.of(new ScannedType(type, bean.element()))
        : bean.types().origin(type.javaType()).map(origin -> new ScannedType(type, origin));
  }
}
