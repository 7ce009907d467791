package io.vention.micronaut.processor.scan;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ElementQuery;
import io.micronaut.inject.ast.FieldElement;
import io.micronaut.inject.ast.MethodElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scans the bundles that a factory makes, each with the types that its method names. */
final class FactoryScanner {

  private final TypeScanner types;
  private final Compilation compilation;

  FactoryScanner(TypeScanner types, Compilation compilation) {
    this.types = types;
    this.compilation = compilation;
  }

  List<ScannedClass> scan(ClassElement factory) {
    List<ScannedClass> scanned = new ArrayList<>();
    if (!factory.hasStereotype(Scopes.FACTORY)) {
      return scanned;
    }
    Map<String, Integer> overloads = new HashMap<>();
    for (MethodElement method :
        factory.getEnclosedElements(ElementQuery.ALL_METHODS.onlyDeclared())) {
      ClassElement made = method.getGenericReturnType();
      if (Scopes.declaresBean(method) && Bundles.isBundle(made)) {
        int number = overloads.merge(method.getName(), 1, Integer::sum);
        String name = method.getName() + (number == 1 ? "" : number);
        scanned.add(bundle(made, Declaration.of(factory, method, name)));
      }
    }
    for (FieldElement field : factory.getEnclosedElements(ElementQuery.ALL_FIELDS.onlyDeclared())) {
      if (Scopes.declaresBean(field) && Bundles.isBundle(field.getType())) {
        scanned.add(refuse(factory, field));
      }
    }
    return scanned;
  }

  private ScannedClass bundle(ClassElement made, Declaration declaration) {
    BeanClass bean = new BeanClass(made, declaration, types, compilation, new Problems());
    List<MethodElement> methods = Members.annotated(made);
    compilation.notes().putOn(methods);
    return new BeanScanner(bean).scan(methods);
  }

  private ScannedClass refuse(ClassElement factory, FieldElement field) {
    BeanClass bean = new BeanClass(factory, types, compilation);
    bean.problems()
        .add(
            new Place("field " + field.getName(), field),
            "is a bundle, whose types are seen on methods only (make it a factory's method)");
    return Parts.none(bean);
  }
}
