package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.ast.MemberElement;
import io.vention.micronaut.RpcPrefix;
import io.vention.micronaut.processor.schema.JavaType;

/**
 * The class whose RPCs are scanned, with what its scanners share.
 *
 * @param element the class
 * @param declaration where it is said to be a bean
 * @param types the compilation's types
 * @param compilation what is compiled now
 * @param problems what is wrong with the class
 */
record BeanClass(
    ClassElement element,
    Declaration declaration,
    TypeScanner types,
    Compilation compilation,
    Problems problems) {

  BeanClass(ClassElement element, TypeScanner types, Compilation compilation) {
    this(element, Declaration.of(element), types, compilation, new Problems());
  }

  /** What generated classes are named after. */
  JavaType javaType() {
    return declaration.home();
  }

  /** What the names of its RPCs begin with. */
  String prefix() {
    return declaration.element().stringValue(RpcPrefix.class).orElse("");
  }

  /** A member, which the compiler points at unless it is inherited from a class file. */
  Place place(String name, MemberElement member) {
    return new Place(name, compilation.pointAt(member, declaration.element()));
  }

  /** A part of a member, such as a parameter. */
  Place part(Place place, String name, MemberElement member, Element part) {
    return place.part(name, compilation.pointAt(member, part, declaration.element()));
  }

  /** Where a message comes from that is made up for a member. */
  String origin(String member) {
    return javaType().canonicalName() + "#" + member;
  }
}
