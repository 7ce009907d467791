package io.vention.micronaut.processor.schema;

import io.vention.micronaut.Idempotency;
import io.vention.micronaut.schema.ActionResult;
import io.vention.micronaut.schema.Documentation;
import io.vention.micronaut.schema.RpcName;
import java.util.List;

/**
 * A method that is called.
 *
 * @param name its name
 * @param source the method
 * @param request its request
 * @param arguments what the method is called with, one for each of its parameters
 * @param response its response, or each of them
 * @param result how the method gives its result
 * @param idempotency whether a call may be repeated
 * @param checks who checks the request's constraints
 * @param doc what the {@code .proto} says about it
 */
public record ActionModel(
    RpcName name,
    SourceMethod source,
    Payload request,
    List<Argument> arguments,
    Payload response,
    ActionResult result,
    Idempotency idempotency,
    Checks checks,
    Documentation doc)
    implements RpcModel {

  public ActionModel {
    arguments = List.copyOf(arguments);
  }

  /** What stands for a parameter of the method. */
  public sealed interface Argument {

    /** The call's {@link io.vention.micronaut.RpcContext}. */
    record Context() implements Argument {}

    /**
     * What the transport knows of the request, such as who sent it.
     *
     * @param packageName the package of its class
     * @param className the class's name
     * @param nullable whether it may be missing
     */
    record OfRequest(String packageName, String className, boolean nullable) implements Argument {}

    /** The request as its codec reads it. */
    record Request() implements Argument {}

    /** What a Kotlin function that suspends goes on with: its last parameter in Java. */
    record Continuation() implements Argument {}

    /**
     * A field of a request that is made up.
     *
     * @param property the component of its record
     */
    record Field(String property) implements Argument {}
  }
}
