package org.reportgraph.opendata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Asks a source, batch by batch, for links of the things that have none to it. */
public final class Linking {
  private final UnlinkedThings things;
  private final Consumer<String> progress;

  public Linking(UnlinkedThings things, Consumer<String> progress) {
    this.things = things;
    this.progress = progress;
  }

  /**
   * The links that a source proposes.
   *
   * @param types only for things of these classes; empty for all
   * @param limit most things that are asked for
   */
  public List<Link> propose(Source source, Set<String> types, int limit) throws IOException {
    List<Unlinked> wanted = things.without(source.space(), types).stream().limit(limit).toList();
    List<Link> links = new ArrayList<>();
    int size = source.batchSize();
    for (int from = 0; from < wanted.size(); from += size) {
      List<Unlinked> batch = wanted.subList(from, Math.min(from + size, wanted.size()));
      links.addAll(source.propose(batch));
      progress.accept(
          "%d of %d things asked for, %d links proposed"
              .formatted(from + batch.size(), wanted.size(), links.size()));
    }
    return links;
  }
}
