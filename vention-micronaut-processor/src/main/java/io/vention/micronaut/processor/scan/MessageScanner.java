package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.vention.micronaut.processor.schema.Creator;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.schema.MessageType;
import java.util.List;
import java.util.Optional;

/** Makes a message of a record or a class. */
final class MessageScanner {

  private final TypeScanner types;
  private final Compilation compilation;
  private final Place place;
  private final boolean hasSource;
  private final Problems problems;

  /** What is wrong with what only the codec needs, which a class file has already. */
  private final Problems codecProblems;

  MessageScanner(
      TypeScanner types,
      Compilation compilation,
      Place place,
      boolean hasSource,
      boolean hasCodec,
      Problems problems) {
    this.types = types;
    this.compilation = compilation;
    this.place = place;
    this.hasSource = hasSource;
    this.problems = problems;
    this.codecProblems = hasCodec ? new Problems() : problems;
  }

  MessageModel scan(ClassElement type, JavaType javaType, String name) {
    String codecPackage = javaType.codecClass().packageName();
    Optional<CreatorFinder.Chosen> creator =
        new CreatorFinder(type, codecPackage, place, codecProblems).find();
    CreatorMatch match = new CreatorMatch(PropertyFinder.of(type), LeftOut.of(type));
    creator.ifPresent(chosen -> match(match, chosen, type));
    List<BeanProperty> properties = match.fields();
    PropertyRules rules = new PropertyRules(type, codecPackage, codecProblems);
    rules.checkAny(properties, place);
    FieldTable fields = new FieldTable(types, what(type), problems);
    for (BeanProperty property : properties) {
      Place at = place(type, property);
      rules.check(property, creator.isPresent(), at);
      add(fields, property, at, MessageComments.of(type, creator, property));
    }
    rules.checkOthers(properties, place);
    return new MessageModel(
        javaType,
        false,
        new MessageType(name, javaType.text(), fields.schema(), MessageComments.of(type)),
        fields.all(),
        new Creator(creator.map(CreatorFinder.Chosen::method).orElse(""), match.arguments()));
  }

  private void match(CreatorMatch match, CreatorFinder.Chosen creator, ClassElement type) {
    if (hasSource) {
      match.match(creator, place, problems);
    } else {
      match.matchCompiled(creator, type, place, problems, codecProblems);
    }
  }

  private static String what(ClassElement type) {
    return type.isRecord() ? "component" : "property";
  }

  private Place place(ClassElement type, BeanProperty property) {
    Element pointAt = compilation.pointAt(property.declaration(), place.element());
    return place.part(what(type) + " \"" + property.name() + "\"", pointAt);
  }

  private static void add(FieldTable fields, BeanProperty property, Place at, String comment) {
    Optional<TypeUse> type = property.type();
    if (type.isPresent()) {
      fields.add(at, property.described(comment), type.get());
    }
  }
}
