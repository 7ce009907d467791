package io.vention.micronaut.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanRegistration;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.type.Argument;
import io.vention.micronaut.RpcExceptionMapper;
import io.vention.micronaut.call.MappedExceptions;
import io.vention.micronaut.call.MappedExceptions.Mapping;
import java.util.List;

/** Finds the application's mappers of exceptions with the types that they are declared for. */
final class ExceptionMappers {

  private ExceptionMappers() {}

  static MappedExceptions of(BeanContext context) {
    return new MappedExceptions(
        OrderedBeans.registrations(context, RpcExceptionMapper.class).stream()
            .map(ExceptionMappers::mapping)
            .toList());
  }

  @SuppressWarnings("rawtypes") // the class is all that the context is asked for
  private static Mapping mapping(BeanRegistration<RpcExceptionMapper> mapper) {
    List<Argument<?>> arguments = mapper.definition().getTypeArguments(RpcExceptionMapper.class);
    if (arguments.isEmpty()) {
      throw new ConfigurationException(
          mapper.definition().getName()
              + " is an RpcExceptionMapper of no type (expected: RpcExceptionMapper<X>, with the"
              + " exception's class as X)");
    }
    return new Mapping(arguments.get(0).getType(), mapper.bean());
  }
}
