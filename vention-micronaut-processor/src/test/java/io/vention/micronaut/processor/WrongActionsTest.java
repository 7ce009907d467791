package io.vention.micronaut.processor;

import static io.vention.micronaut.processor.Declarations.file;
import static io.vention.micronaut.processor.Declarations.row;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Actions that cannot be called, each with all that the compiler says. */
class WrongActionsTest {

  @TestFactory
  Stream<DynamicTest> says(@TempDir Path folder) {
    return Declarations.tests(
        folder,
        row(
            "a private method",
            "@Action private void stop() {}",
            "3: @Action stop: is private (it is called from its class's package: make it"
                + " visible there)"),
        row(
            "a static method",
            "@Action static void stop() {}",
            "3: @Action stop: is static (expected: a method of the bean)"),
        row(
            "an HTTP response",
            "@Action io.micronaut.http.HttpResponse<String> get() { throw new"
                + " IllegalStateException(); }",
            "3: @Action get: result: io.micronaut.http.HttpResponse has a status and"
                + " headers of HTTP (return the message, throw an RpcException, and take an"
                + " io.vention.micronaut.RpcContext for headers)"),
        row(
            "an HTTP response to come",
            "@Action Mono<io.micronaut.http.HttpResponse<String>> get() { throw new"
                + " IllegalStateException(); }",
            "3: @Action get: result: io.micronaut.http.HttpResponse has a status and"
                + " headers of HTTP (return the message, throw an RpcException, and take an"
                + " io.vention.micronaut.RpcContext for headers)"),
        row(
            "a special HTTP request",
            "@Action void get(io.micronaut.http.MutableHttpRequest<?> request) {}",
            "3: @Action get: parameter \"request\": io.micronaut.http.MutableHttpRequest is not"
                + " what every server has (take an io.micronaut.http.HttpRequest<?>)"),
        row(
            "a special principal",
            "@Action void get(javax.security.auth.x500.X500Principal principal) {}",
            "3: @Action get: parameter \"principal\": javax.security.auth.x500.X500Principal is one"
                + " of several kinds of principals (take a java.security.Principal or"
                + " micronaut-security's Authentication)"),
        row(
            "a header",
            "@Action void get(@io.micronaut.http.annotation.Header String authorization) {}",
            "3: @Action get: parameter \"authorization\": binds a part of an HTTP request"
                + " (take an io.vention.micronaut.RpcContext: it has the headers)"),
        row(
            "a body",
            "@Action void get(@io.micronaut.http.annotation.Body String body) {}",
            "3: @Action get: parameter \"body\": binds a part of an HTTP request (take an"
                + " io.vention.micronaut.RpcContext: it has the headers)"),
        row(
            "a publisher as parameter",
            "@Action void upload(Flux<String> lines) {}",
            "3: @Action upload: parameter \"lines\": reactor.core.publisher.Flux is client"
                + " streaming, which is not supported yet (take a List)"),
        row(
            "a stage as parameter",
            "@Action void upload(CompletionStage<String> line) {}",
            "3: @Action upload: parameter \"line\": java.util.concurrent.CompletionStage is"
                + " not awaited (take the value itself)"),
        row(
            "a future",
            "@Action Future<String> get() { throw new IllegalStateException(); }",
            "3: @Action get: result: java.util.concurrent.Future has no proto mapping (use"
                + " java.util.concurrent.CompletionStage)"),
        row(
            "a publisher of the JDK",
            "@Action Flow.Publisher<String> get() { throw new IllegalStateException(); }",
            "3: @Action get: result: java.util.concurrent.Flow.Publisher has no proto"
                + " mapping (use org.reactivestreams.Publisher)"),
        row(
            "a publisher of nothing",
            "@Action Flux<Void> get() { throw new IllegalStateException(); }",
            "3: @Action get: result: a publisher of Void sends nothing (use Mono<Void>, or"
                + " name a type)"),
        row(
            "a publisher that does not say of what",
            """
                @SuppressWarnings("rawtypes")
                @Action Mono get() { throw new IllegalStateException(); }""",
            "4: @Action get: result: reactor.core.publisher.Mono does not say of what (add"
                + " a type argument)"),
        row(
            "a throwable that is no exception",
            "@Action void get() throws Throwable {}",
            "3: @Action get: throws java.lang.Throwable (expected: an Exception or none)"),
        row(
            "everything that is wrong, at once",
            """
                @Action void a(Thread one,
                    Thread two) {}
                @Action Thread b() { throw new IllegalStateException(); }""",
            "3: @Action a: parameter \"one\": java.lang.Thread has no proto mapping (use a"
                + " record)",
            "4: @Action a: parameter \"two\": java.lang.Thread has no proto mapping (use a"
                + " record)",
            "5: @Action b: result: java.lang.Thread has no proto mapping (use a record)"),
        row(
            "one value to come as parameter",
            "@Action void upload(Mono<String> line) {}",
            "3: @Action upload: parameter \"line\": reactor.core.publisher.Mono is not"
                + " awaited (take the value itself)"),
        file(
            "constraints of parameters of a final class",
            """
                final class Gantry {
                @Action void move(Target to, int times) {}
                record Target(@jakarta.validation.constraints.Max(5) int x) {}
                }""",
            "3: @Action move: is a method of a final class, so that the constraints of its"
                + " parameters cannot be checked (remove final, or take one record as the"
                + " request)"),
        file(
            "a message with constraints that the validator cannot be told to look into",
            """
                class Gantry {
                @Action void move(Path path) {}
                record Path(java.util.Optional<Target> last, Target first) {}
                record Target(@jakarta.validation.constraints.Max(5) int x) {}
                }""",
            "4: record Gantry.Path: holds messages with constraints (mark it @Introspected for"
                + " the validator)",
            "4: record Gantry.Path: component \"last\": is a message with constraints (mark it"
                + " @Valid, so that they are checked)"));
  }
}
