package io.vention.micronaut.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.vention.micronaut.processor.schema.Payload;

/**
 * The call of a Kotlin function that suspends, as a future. It begins on the thread that calls it,
 * and goes on where what it waits for says. Cancelling the future cancels it.
 */
final class SuspendCode {

  private static final ClassName FUTURES = ClassName.get("kotlinx.coroutines.future", "FutureKt");
  private static final ClassName SCOPE = ClassName.get("kotlinx.coroutines", "GlobalScope");
  private static final ClassName DISPATCHERS = ClassName.get("kotlinx.coroutines", "Dispatchers");
  private static final ClassName START = ClassName.get("kotlinx.coroutines", "CoroutineStart");

  /** The last argument: javac cannot know what the result's type is. */
  static final CodeBlock CONTINUATION =
      CodeBlock.of("($T) continuation", ClassName.get("kotlin.coroutines", "Continuation"));

  private SuspendCode() {}

  static CodeBlock future(CodeBlock call, Payload response) {
    TypeName result =
        response instanceof Payload.MadeUp madeUp
            ? ItemNames.of(madeUp.message().fields().get(0).shape())
            : ClassName.OBJECT;
    CodeBlock future =
        CodeBlock.of(
            """
            $T.<$T>future(
            $T.INSTANCE,
            $T.getUnconfined(),
            $T.DEFAULT,
            (scope, continuation) -> $L)\
            """,
            FUTURES,
            result,
            SCOPE,
            DISPATCHERS,
            START,
            call);
    // Unit is no message
    return response instanceof Payload.Nothing
        ? CodeBlock.of("$L.thenApply(unit -> null)", future)
        : future;
  }
}
