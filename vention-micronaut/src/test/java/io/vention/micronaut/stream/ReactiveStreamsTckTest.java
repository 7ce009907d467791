package io.vention.micronaut.stream;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.StreamPolicy;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.SubscriberBlackboxVerification;
import org.reactivestreams.tck.TestEnvironment;
import org.testng.SkipException;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.BeforeMethod;

/**
 * The Reactive Streams TCK on the streams' own publisher and subscriber. It is made for TestNG,
 * whose annotations tell its tests; what is skipped does not apply, as its message says.
 */
class ReactiveStreamsTckTest {

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final TestEnvironment ENVIRONMENT = new TestEnvironment(500, 100);

  @AfterAll
  static void stop() {
    THREADS.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> asPublisher() {
    return tests(ItemsOfAStream.class);
  }

  @TestFactory
  Stream<DynamicTest> asSubscriber() {
    return tests(PublishedToAStream.class);
  }

  private static Stream<DynamicTest> tests(Class<?> verification) {
    return Arrays.stream(verification.getMethods())
        .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
        .map(method -> dynamicTest(method.getName(), () -> run(verification, method)));
  }

  private static void run(Class<?> verification, Method test) throws Throwable {
    Object instance = verification.getDeclaredConstructor().newInstance();
    try {
      invoke(instance, BeforeClass.class);
      invoke(instance, BeforeMethod.class);
      test.invoke(instance);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof SkipException skip
          ? new TestAbortedException(skip.getMessage())
          : e.getCause();
    } finally {
      invoke(instance, AfterClass.class);
    }
  }

  private static void invoke(Object instance, Class<? extends Annotation> annotation)
      throws ReflectiveOperationException {
    for (Method method : instance.getClass().getMethods()) {
      if (method.isAnnotationPresent(annotation)) {
        method.invoke(instance);
      }
    }
  }

  /** A publisher in this process. */
  static final class ItemsOfAStream extends PublisherVerification<Note> {

    ItemsOfAStream() {
      super(ENVIRONMENT);
    }

    @Override
    public Publisher<Note> createPublisher(long elements) {
      TestStream stream = stream();
      return subscriber -> {
        stream.publisher().asPublisher().subscribe(subscriber);
        THREADS.execute(() -> publish(stream, elements));
      };
    }

    @Override
    public Publisher<Note> createFailedPublisher() {
      TestStream stream = stream();
      stream.broadcast.end(new StreamEnd(new RpcException(Code.INTERNAL, "failed")));
      return stream.publisher().asPublisher();
    }

    private static TestStream stream() {
      return TestStream.of(TestStream.settings(StreamPolicy.FIFO, 4, false), THREADS);
    }

    private static void publish(TestStream stream, long elements) {
      for (long i = 0; i < elements && stream.publisher().subscriberCount() > 0; i++) {
        stream.publish(Long.toString(i));
      }
      stream.broadcast.end(StreamEnd.COMPLETED);
    }
  }

  /** A subscriber that publishes. */
  static final class PublishedToAStream extends SubscriberBlackboxVerification<Note> {

    PublishedToAStream() {
      super(ENVIRONMENT);
    }

    @Override
    public Subscriber<Note> createSubscriber() {
      return TestStream.latest(1).publisher().asSubscriber();
    }

    @Override
    public Note createElement(int element) {
      return new Note(Integer.toString(element));
    }
  }
}
