package io.vention.micronaut.stream;

import io.micronaut.core.reflect.ReflectionUtils;
import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.StreamPublisher;
import io.vention.micronaut.Streams;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** The application's streams, which it runs until it is closed. Safe for use from any thread. */
public final class ApplicationStreams implements Streams, SharedStreams, AutoCloseable {

  private final TreeMap<String, RunningStream> byName = new TreeMap<>();
  private final List<Source> sources = new CopyOnWriteArrayList<>();
  private final Executor executor;
  private final ThreadTimer timer = new ThreadTimer();
  private volatile boolean closed;

  /**
   * Runs streams.
   *
   * @param definitions the streams; their names differ
   * @param eventLoops knows the threads that must not wait
   * @param executor calls subscribers in this process, which may block
   */
  public ApplicationStreams(
      Collection<StreamDefinition> definitions, EventLoops eventLoops, Executor executor) {
    this.executor = executor;
    for (StreamDefinition definition : definitions) {
      byName.put(definition.name(), RunningStream.of(definition, timer, eventLoops, executor));
    }
  }

  @Override
  @SuppressWarnings("unchecked") // its payload is a T
  public <T> StreamPublisher<T> publisher(String name, Class<T> type) {
    RunningStream stream = find(name);
    Class<?> payload = stream.definition().payload();
    if (ReflectionUtils.getWrapperType(type) != payload) {
      throw new IllegalArgumentException(
          "type: %s (expected: %s, the payload of stream \"%s\")"
              .formatted(type.getName(), payload.getName(), stream.definition().name()));
    }
    return (StreamPublisher<T>) stream.publisher();
  }

  /**
   * The publisher of a stream, for a caller that knows its payload otherwise.
   *
   * @param name the stream's name, or its RPC's
   * @return the publisher
   * @throws IllegalArgumentException if there is no such stream; the message lists what there is
   */
  public StreamPublisher<Object> publisher(String name) {
    return find(name).publisher();
  }

  @Override
  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  @Override
  public SharedStream get(String name) {
    RunningStream stream = byName.get(name);
    if (stream == null) {
      throw unknown(name);
    }
    return stream.broadcast();
  }

  /**
   * Makes a stream of a publisher: its items are published as the stream has room, its completion
   * ends the subscribers, present and future, and so does its error.
   *
   * @param name the stream's name
   * @param source gives the publisher; called on a thread that may block
   * @param errors what subscribers are told of the publisher's error, or of an item that cannot be
   *     published; it writes the log, too
   */
  public void connect(
      String name,
      Supplier<? extends @Nullable Publisher<?>> source,
      Function<Throwable, RpcException> errors) {
    RunningStream stream = find(name);
    Source connected = new Source(stream.broadcast(), stream.publisher(), errors);
    sources.add(connected);
    executor.execute(() -> connected.run(source));
  }

  /**
   * Ends all subscribers, present and future, with {@code unavailable}, as the application is about
   * to stop. What is published from now on is accepted, and nobody gets it.
   */
  public void endSubscribers() {
    sources.forEach(Source::cancel);
    StreamEnd end =
        new StreamEnd(new RpcException(Code.UNAVAILABLE, "the application stops; try again"));
    byName.values().forEach(stream -> stream.broadcast().end(end));
  }

  /** Ends all subscribers, and refuses what is published from now on. */
  @Override
  public void close() {
    closed = true;
    endSubscribers();
    byName
        .values()
        .forEach(stream -> stream.broadcast().publishers().refuse("the application has stopped"));
    timer.close();
  }

  /**
   * Whether the application has stopped.
   *
   * @return true once everything that is published is refused, or about to be
   */
  public boolean isClosed() {
    return closed;
  }

  /** What became of a stream's items. */
  StreamCounts counts(String name) {
    return find(name).broadcast().counts();
  }

  private RunningStream find(String name) {
    RunningStream stream = byName.get(name);
    if (stream != null) {
      return stream;
    }
    List<RunningStream> byRpc =
        byName.values().stream().filter(s -> s.definition().rpc().equals(name)).toList();
    if (byRpc.size() != 1) {
      throw unknown(name);
    }
    return byRpc.get(0);
  }

  /**
   * Also for the name of RPCs in several services, where the streams' own names tell them apart.
   */
  private IllegalArgumentException unknown(String name) {
    String known = byName.isEmpty() ? "none is declared" : String.join(", ", byName.keySet());
    return new IllegalArgumentException("no stream \"" + name + "\" (there are: " + known + ")");
  }
}
