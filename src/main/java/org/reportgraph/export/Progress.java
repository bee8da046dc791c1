package org.reportgraph.export;

import java.util.function.Consumer;

/** Says now and then how much of a long export is written. */
final class Progress {
  private final Consumer<String> listener;
  private final String what;
  private final long step;
  private long done;

  /**
   * @param what is counted: {@code nodes}
   * @param step how many of them make a line
   */
  Progress(Consumer<String> listener, String what, long step) {
    this.listener = listener;
    this.what = what;
    this.step = step;
  }

  /** Counts one more. */
  void tick() {
    done++;
    if (done % step == 0) {
      listener.accept("%,d %s".formatted(done, what));
    }
  }
}
