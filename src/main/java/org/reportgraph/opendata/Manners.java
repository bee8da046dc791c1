package org.reportgraph.opendata;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * How a server of others is treated.
 *
 * @param pause between two requests
 * @param timeout for an answer, its body included
 * @param tries for one request, the first among them
 * @param longest that is waited where a server asks for it
 * @param progress is told of waits that have a reason
 */
public record Manners(
    Duration pause, Duration timeout, int tries, Duration longest, Consumer<String> progress) {

  /** The wait before a try: one second, then twice as long each time, at most {@code longest}. */
  Duration backOff(int attempt) {
    Duration wait =
        pause.isZero() ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(attempt - 1, 10));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }

  Instant now() {
    return Instant.now();
  }

  /** Waits; says why where there is a reason. */
  void sleep(Duration wait, String reason) throws IOException {
    if (!reason.isEmpty()) {
      progress.accept("%s; waiting %d s".formatted(reason, wait.toSeconds()));
    }
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
