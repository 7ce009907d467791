package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.EnumConstantElement;
import io.micronaut.inject.ast.EnumElement;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MethodElement;
import io.micronaut.inject.ast.ParameterElement;

/** Takes the notes of a class whose source is compiled. They depend on that source alone. */
final class NoteTaker {

  private final Signatures signatures;
  private final NoteFile notes = NoteFile.empty();

  NoteTaker(Signatures signatures) {
    this.signatures = signatures;
  }

  NoteFile of(ClassElement type) {
    doc("", type);
    if (type instanceof EnumElement enumeration) {
      for (EnumConstantElement constant : enumeration.elements()) {
        doc(NoteFile.field(constant.getName()), constant);
      }
      return notes;
    }
    type.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared().onlyInstance())
        .forEach(this::field);
    type.getEnclosedElements(ElementQuery.CONSTRUCTORS).forEach(this::method);
    type.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared()).forEach(this::method);
    return notes;
  }

  private void field(FieldElement field) {
    String key = NoteFile.field(field.getName());
    doc(key, field);
    nullable(key, TypeUse.of(field));
  }

  private void method(MethodElement method) {
    if (!method.isPrivate() && !method.isStatic()) {
      signatures.of(method).ifPresent(signature -> method(NoteFile.method(signature), method));
    }
  }

  private void method(String key, MethodElement method) {
    doc(key, method);
    if (!method.getName().equals("<init>")) {
      nullable(key, TypeUse.result(method));
    }
    ParameterElement[] parameters = method.getParameters();
    for (int at = 0; at < parameters.length; at++) {
      String parameter = NoteFile.parameter(key, at);
      notes.name(parameter, parameters[at].getName());
      nullable(parameter, TypeUse.of(parameters[at]));
    }
  }

  private void doc(String key, Element element) {
    element.getDocumentation(false).ifPresent(comment -> notes.doc(key, comment));
  }

  private void nullable(String key, TypeUse use) {
    if (use.nullable()) {
      notes.nullable(key);
    }
  }
}
