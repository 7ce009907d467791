package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.annotation.AnnotationMetadataHierarchy;
import io.vention.micronaut.call.BoundMethod;
import io.vention.micronaut.schema.Rpc;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An RPC with the bean that it is called on, which is not made yet.
 *
 * @param rpc the RPC
 * @param definition the bean
 * @param method the bean's method; null for a stream declared on a parameter
 */
record Binding(Rpc rpc, BeanDefinition<?> definition, @Nullable ExecutableMethod<?, ?> method) {

  BoundMethod in(BeanContext context) {
    Supplier<Object> bean = () -> context.getBean(definition);
    return new BoundMethod(
        rpc, definition.isSingleton() ? SupplierUtil.memoized(bean) : bean, method, annotations());
  }

  private AnnotationMetadata annotations() {
    if (method == null) {
      return definition.getAnnotationMetadata();
    }
    AnnotationMetadata ofMethod = method.getAnnotationMetadata();
    // what stands where a bundle is declared goes before what stands on its class
    return rpc.part().declaration().isEmpty()
        ? ofMethod
        : new AnnotationMetadataHierarchy(
            definition.getAnnotationMetadata(), ofMethod.getDeclaredMetadata());
  }
}
