package io.vention.micronaut.transport.route;

import static io.vention.micronaut.transport.route.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vention.micronaut.call.Failures;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** What a client, and what the log, is told of exceptions. */
class FailuresOverHttpTest extends ServedTest {

  private static final Pattern ID = Pattern.compile("\\(id ([0-9a-f]{16})\\)");

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  FailuresOverHttpTest() {
    super(HttpClient.Version.HTTP_1_1, Transport.ROUTE);
  }

  @BeforeEach
  void listen() {
    log.list.clear();
    log.start();
    logger().addAppender(log);
    logger().setAdditive(false);
  }

  @AfterEach
  void restore() {
    logger().detachAppender(log);
    logger().setAdditive(true);
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(Failures.class);
  }

  @ParameterizedTest
  @CsvSource({
    "argument, invalid_argument, invalid argument, WARN, java.lang.IllegalArgumentException",
    "timeout, deadline_exceeded, timed out, WARN, java.util.concurrent.TimeoutException",
    "element, not_found, not found, WARN, java.util.NoSuchElementException",
    "security, permission_denied, permission denied, WARN, java.lang.SecurityException",
    "unsupported, unimplemented, unimplemented, WARN, java.lang.UnsupportedOperationException",
    "cancellation, canceled, canceled, WARN, java.util.concurrent.CancellationException",
    "state, internal, internal error, ERROR, java.lang.IllegalStateException",
    "stack, internal, internal error, ERROR, java.lang.StackOverflowError",
    "unencodable, internal, internal error, ERROR, io.vention.micronaut.UnencodableValueException"
  })
  void keepsTheTextInTheLogUnderAnId(
      String how, String code, String message, String level, String exception) {
    HttpResponse<byte[]> response = server.send(server.json("Fail", "{\"value\":\"" + how + "\"}"));

    String body = text(response);
    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(body)
        .startsWith("{\"code\":\"" + code + "\",\"message\":\"" + message + " (id ")
        .doesNotContain("secret");
    Matcher id = ID.matcher(body);
    assertThat(id.find()).isTrue();
    assertThat(log.list)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getLevel()).isEqualTo(Level.toLevel(level));
              assertThat(line.getFormattedMessage())
                  .contains("vention.app.v1.MachineService/Fail", id.group(1));
              assertThat(line.getThrowableProxy().getClassName()).isEqualTo(exception);
              assertThat(line.getThrowableProxy().getMessage()).contains("secret");
            });
  }

  @Test
  void looksIntoTheWrappersOfFutures() {
    assertThat(text(server.send(server.json("Fail", "{\"value\":\"wrapped\"}"))))
        .isEqualTo("{\"code\":\"aborted\",\"message\":\"inner\"}");
    assertThat(log.list).isEmpty();
  }

  @Test
  void tellsAsIfAMapperWereNotThereWhereItFailsItself() {
    assertThat(text(server.send(server.json("Fail", "{\"value\":\"unmappable\"}"))))
        .startsWith("{\"code\":\"invalid_argument\",\"message\":\"invalid argument (id ");
    assertThat(log.list)
        .extracting(line -> line.getThrowableProxy().getMessage())
        .containsExactly("the mapper's own", "secret");
  }

  @ParameterizedTest
  @CsvSource({"Nothing", "EmptyMono"})
  void tellsOfAResultThatIsMissing(String rpc) {
    HttpResponse<byte[]> response = server.send(server.json(rpc, "{}"));

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(text(response))
        .startsWith("{\"code\":\"internal\",\"message\":\"internal error (id");
    assertThat(log.list)
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.getThrowableProxy().getMessage())
                    .isEqualTo(
                        "vention.app.v1.MachineService/"
                            + rpc
                            + " gave no result (expected: Text)"));
  }
}
