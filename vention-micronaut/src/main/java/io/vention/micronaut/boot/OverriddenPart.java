package io.vention.micronaut.boot;

import io.vention.micronaut.schema.ImportedType;
import io.vention.micronaut.schema.MessageRef;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcPart;
import io.vention.micronaut.schema.SchemaType;
import java.util.List;
import java.util.Map;

/**
 * A part with other RPCs in place of those found at compile time.
 *
 * @param part what was found
 * @param methods the RPCs
 */
record OverriddenPart(RpcPart part, List<RpcMethod> methods) implements RpcPart {

  static RpcPart of(RpcPart part, List<RpcMethod> methods) {
    return new OverriddenPart(part, methods);
  }

  @Override
  public Class<?> beanType() {
    return part.beanType();
  }

  @Override
  public String service() {
    return part.service();
  }

  @Override
  public List<SchemaType> types() {
    return part.types();
  }

  @Override
  public List<ImportedType> imports() {
    return part.imports();
  }

  @Override
  public String declaration() {
    return part.declaration();
  }

  @Override
  public String prefix() {
    return part.prefix();
  }

  @Override
  public boolean addsEntries() {
    return part.addsEntries();
  }

  @Override
  public Map<Class<?>, MessageRef<?>> namedTypes() {
    return part.namedTypes();
  }
}
