package io.vention.micronaut.call;

import com.google.protobuf.Descriptors.Descriptor;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.RpcInfo;
import io.vention.micronaut.schema.Behaviour;
import io.vention.micronaut.schema.RequestConstraints;
import io.vention.micronaut.schema.RpcMethod;
import io.vention.micronaut.schema.RpcSchema;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tells which fields of a request are wrong, as a {@code google.rpc.BadRequest}. A result that
 * breaks its own constraints is none of the client's fault, and left to others.
 */
public final class ConstraintViolations implements ExceptionRule {

  private final RpcSchema schema;

  /**
   * The rule for an application.
   *
   * @param schema knows the names of fields
   */
  public ConstraintViolations(RpcSchema schema) {
    this.schema = schema;
  }

  @Override
  public @Nullable CallFailure apply(Throwable exception, RpcInfo rpc) {
    if (!(exception instanceof ConstraintViolationException found)) {
      return null;
    }
    if (found.getConstraintViolations() == null || found.getConstraintViolations().isEmpty()) {
      return new CallFailure(
          new RpcException(Code.INVALID_ARGUMENT, String.valueOf(found.getMessage())));
    }
    if (found.getConstraintViolations().stream().anyMatch(ConstraintViolations::isOfResult)) {
      return null;
    }
    List<FieldViolation> fields = fields(found, paths(rpc));
    String text = fields.stream().map(FieldViolation::toString).collect(Collectors.joining("; "));
    return new CallFailure(
        new RpcException(Code.INVALID_ARGUMENT, text).withDetail(BadRequest.of(fields)));
  }

  private static boolean isOfResult(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .map(Path.Node::getKind)
        .anyMatch(ElementKind.RETURN_VALUE::equals);
  }

  /** In the order of their names, as the violations have none. */
  private static List<FieldViolation> fields(ConstraintViolationException found, ProtoPaths paths) {
    return List.copyOf(
        found.getConstraintViolations().stream()
            .map(
                violation ->
                    new FieldViolation(
                        paths.of(violation.getPropertyPath()),
                        String.valueOf(violation.getMessage())))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private ProtoPaths paths(RpcInfo rpc) {
    return schema.rpcs().stream()
        .filter(candidate -> candidate.info().equals(rpc))
        .findFirst()
        .map(found -> new ProtoPaths(request(rpc), takesFields(found.method())))
        .orElseGet(() -> new ProtoPaths(null, false));
  }

  private static boolean takesFields(RpcMethod method) {
    return method.behaviour() instanceof Behaviour.Action action
        && action.constraints() instanceof RequestConstraints.OfParameters parameters
        && parameters.fields();
  }

  private @Nullable Descriptor request(RpcInfo rpc) {
    return schema.descriptor().getServices().stream()
        .filter(service -> service.getFullName().equals(rpc.service()))
        .map(service -> service.findMethodByName(rpc.method()).getInputType())
        .findFirst()
        .orElse(null);
  }
}
