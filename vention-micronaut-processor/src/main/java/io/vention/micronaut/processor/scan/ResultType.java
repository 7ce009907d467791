package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.MethodElement;
import io.vention.micronaut.schema.ActionResult;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a method returns.
 *
 * @param how how it gives its result
 * @param value the type of the result, or of each; null where there is none
 */
record ResultType(ActionResult how, @Nullable TypeUse value) {

  private static final String PUBLISHER = "org.reactivestreams.Publisher";
  private static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";
  private static final String SINGLE_RESULT = "io.micronaut.core.async.annotation.SingleResult";
  private static final Set<String> NOTHING = Set.of("java.lang.Void", "kotlin.Unit");
  private static final String MONO = "reactor.core.publisher.Mono";

  /** The result of a method; a reactive type without an argument is told as a problem. */
  static @Nullable ResultType of(MethodElement method, Place place, Problems problems) {
    TypeUse result = TypeUse.result(method);
    if (method.isSuspend()) {
      // Kotlin marks what these return in Java as nullable, whatever they return in Kotlin
      return new ResultType(
          ActionResult.STAGE, isNothing(result.type()) ? null : new TypeUse(result.type(), false));
    }
    ActionResult how = how(result.type(), method);
    if (how == ActionResult.VALUE) {
      return new ResultType(how, isNothing(result.type()) ? null : result);
    }
    ClassElement argument =
        how == ActionResult.STAGE
            ? result.type().getTypeArguments(COMPLETION_STAGE).get("T")
            : result.type().getTypeArguments(PUBLISHER).get("T");
    if (argument == null || isUnknown(result.type(), argument)) {
      problems.add(
          place, JavaTypes.erased(result.type()) + " does not say of what (add a type argument)");
      return null;
    }
    TypeUse value = TypeUse.argument(argument);
    boolean nullable = value.nullable() || result.nullable();
    return new ResultType(
        how, isNothing(value.type()) ? null : new TypeUse(value.type(), nullable));
  }

  static boolean isPublisher(ClassElement type) {
    return !type.isArray() && type.isAssignable(PUBLISHER);
  }

  /** Whether a type is one value to come. */
  static boolean isSingle(ClassElement type) {
    return !type.isArray() && (type.isAssignable(COMPLETION_STAGE) || type.isAssignable(MONO));
  }

  private static ActionResult how(ClassElement type, AnnotationMetadata metadata) {
    if (!isPublisher(type)) {
      return isSingle(type) ? ActionResult.STAGE : ActionResult.VALUE;
    }
    return isSingle(type) || metadata.hasStereotype(SINGLE_RESULT)
        ? ActionResult.SINGLE
        : ActionResult.MANY;
  }

  private static boolean isUnknown(ClassElement publisher, ClassElement argument) {
    return argument.isRawType()
        || argument.isWildcard()
        || (JavaTypes.isUnresolved(argument) && publisher.getBoundGenericTypes().isEmpty());
  }

  private static boolean isNothing(ClassElement type) {
    return !type.isArray() && (type.isVoid() || NOTHING.contains(type.getName()));
  }
}
