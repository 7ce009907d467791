package io.vention.micronaut.stream;

import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.codec.WireFormat;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** The stream "notes", without an application around it. */
final class TestStream {

  static final Duration STALL_TIMEOUT = Duration.ofSeconds(30);

  final NoteCodec codec = new NoteCodec();
  final ManualTimer timer = new ManualTimer();
  final Broadcast broadcast;
  final BroadcastPublisher<Note> publisher;
  volatile boolean onEventLoop;

  private TestStream(StreamSettings settings, Executor executor) {
    this.broadcast = new Broadcast("notes", settings, timer);
    this.publisher =
        new BroadcastPublisher<>(
            broadcast,
            new FrameEncoder<>("notes", codec, UnaryOperator.identity()),
            () -> onEventLoop,
            executor);
  }

  static TestStream latest(int queueSize) {
    return of(settings(StreamPolicy.LATEST, queueSize, true));
  }

  static TestStream fifo(int queueSize) {
    return of(settings(StreamPolicy.FIFO, queueSize, false));
  }

  static TestStream of(StreamSettings settings) {
    return new TestStream(settings, Runnable::run);
  }

  static TestStream of(StreamSettings settings, Executor executor) {
    return new TestStream(settings, executor);
  }

  static StreamSettings settings(StreamPolicy policy, int queueSize, boolean replay) {
    return new StreamSettings(policy, queueSize, replay, STALL_TIMEOUT, Optional.empty());
  }

  StreamPublisher<Note> publisher() {
    return publisher;
  }

  void publish(String... texts) {
    for (String text : texts) {
      publisher.publish(new Note(text));
    }
  }

  Reader subscribe() {
    return subscribe(WireFormat.PROTO);
  }

  Reader subscribe(WireFormat format) {
    return new Reader(broadcast, format);
  }
}
