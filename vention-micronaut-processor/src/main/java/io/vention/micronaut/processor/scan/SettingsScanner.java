package io.vention.micronaut.processor.scan;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPolicy;
import io.vention.micronaut.schema.StreamSettings;
import java.time.Duration;
import java.util.Optional;

/** Reads a stream's settings from its annotation. */
final class SettingsScanner {

  private static final Duration STALL_TIMEOUT = Duration.ofSeconds(30);

  private final AnnotationMetadata metadata;
  private final Place place;
  private final Problems problems;

  SettingsScanner(AnnotationMetadata metadata, Place place, Problems problems) {
    this.metadata = metadata;
    this.place = place;
    this.problems = problems;
  }

  StreamSettings scan() {
    return new StreamSettings(
        metadata.enumValue(Stream.class, "policy", StreamPolicy.class).orElse(StreamPolicy.LATEST),
        queueSize(),
        metadata.booleanValue(Stream.class, "replay").orElse(true),
        duration("stallTimeout").orElse(STALL_TIMEOUT),
        duration("keepAlive"));
  }

  private int queueSize() {
    int size = metadata.intValue(Stream.class, "queueSize").orElse(1);
    if (size >= 1 && size <= StreamSettings.MAX_QUEUE_SIZE) {
      return size;
    }
    problems.add(
        place, "queueSize " + size + " (expected: 1 to " + StreamSettings.MAX_QUEUE_SIZE + ")");
    return 1;
  }

  private Optional<Duration> duration(String member) {
    String text = metadata.stringValue(Stream.class, member).orElse("");
    Optional<Duration> duration = Durations.parse(text);
    if (duration.isEmpty() && !text.isEmpty()) {
      problems.add(
          place,
          member
              + " \""
              + text
              + "\" (expected: a number above zero with a unit, such as 500ms, 30s or 5m)");
    }
    return duration;
  }
}
