package org.reportgraph.serve;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/**
 * What the queries of strangers are held to, at the SPARQL endpoint and in downloads: they end
 * after a while, and they ask no other server in our name.
 *
 * @param most how long a query may take
 */
record QueryGuard(Duration most) {
  /** A minute: the shipped questions take some seconds over a hundred reports. */
  static final QueryGuard USUAL = new QueryGuard(Duration.ofMinutes(1));

  /** As settings of ARQ. */
  Context settings() {
    return new Context().set(ARQ.queryTimeout, most.toMillis()).set(ARQ.httpServiceAllowed, false);
  }
}
