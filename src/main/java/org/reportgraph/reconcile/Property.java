package org.reportgraph.reconcile;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/**
 * What can be known of a thing: queries compare it, tables fetch it.
 *
 * @param id its term in the JSON-LD context: {@code locatedIn}
 * @param name its Chinese and English names
 * @param description what it says
 * @param domain identifier of the type whose members have it; empty for all
 * @param values reads it from the graph
 */
record Property(
    String id,
    String name,
    String description,
    String domain,
    Function<Resource, List<RDFNode>> values) {

  List<RDFNode> of(Resource thing) {
    return values.apply(thing);
  }
}
