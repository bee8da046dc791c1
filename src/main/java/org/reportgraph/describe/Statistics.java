package org.reportgraph.describe;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * What a store holds, in numbers. The union of all graphs is counted: a triple that stands in two
 * graphs counts once.
 *
 * @param triples statements of the union
 * @param subjects different subjects
 * @param objects different objects, literals among them
 * @param classes instances by the IRI of their class
 * @param properties statements by the IRI of their property
 * @param graphs statements by the IRI of the named graph
 * @param links links into other data sets
 */
public record Statistics(
    long triples,
    long subjects,
    long objects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    SortedMap<String, Long> graphs,
    List<Links> links) {

  /**
   * Links of one kind into one data set.
   *
   * @param property what links
   * @param target the data set that is linked to
   * @param triples how many
   */
  public record Links(String property, LinkTarget target, long triples) {}

  public Statistics {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
    links = List.copyOf(links);
  }

  /** A count as descriptions state it. */
  static Literal literal(long count) {
    return ResourceFactory.createTypedLiteral(String.valueOf(count), XSDDatatype.XSDinteger);
  }
}
