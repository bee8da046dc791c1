package org.reportgraph.opendata;

import java.io.IOException;
import java.util.List;

/** Another data set that is asked for links. */
public interface Source {

  /** What the IRIs of its things start with. */
  String space() throws IOException;

  /** Most things that are asked for at once. */
  int batchSize() throws IOException;

  /**
   * Links for a batch of things, some of which are safe.
   *
   * @throws IOException if the source does not answer; the message says which and why
   */
  List<Link> propose(List<Unlinked> batch) throws IOException;
}
