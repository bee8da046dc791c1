package org.reportgraph.describe;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.reportgraph.map.Rg;

/**
 * Counts a store in one pass over each of four of its sorted indexes, in which what is equal stands
 * side by side: the numbers are exact and need no memory, however large the store.
 */
final class Census {
  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PREDICATE = 2;
  private static final int OBJECT = 3;
  private static final List<Property> LINKING =
      List.of(OWL.sameAs, SKOS.exactMatch, SKOS.closeMatch, Rg.UNIT);

  private final TupleTable quads;
  private final NodeTable nodes;
  private final Map<NodeId, Long> classes = new HashMap<>();
  private final Map<NodeId, Long> properties = new HashMap<>();
  private final Map<NodeId, Map<LinkTarget, Long>> links = new HashMap<>();

  private Census(Dataset dataset) {
    DatasetGraph innermost = ((DatasetGraphWrapper) dataset.asDatasetGraph()).getBase();
    NodeTupleTable table =
        TDBInternal.getDatasetGraphTDB(innermost).getQuadTable().getNodeTupleTable();
    this.quads = table.getTupleTable();
    this.nodes = table.getNodeTable();
    LINKING.forEach(
        property ->
            links.put(nodes.getNodeIdForNode(property.asNode()), new EnumMap<>(LinkTarget.class)));
  }

  /** The numbers of a store. */
  static Statistics of(Dataset dataset) {
    return Txn.calculateRead(dataset, () -> new Census(dataset).count());
  }

  private Statistics count() {
    countProperties();
    return new Statistics(
        different("SPOG", SUBJECT, PREDICATE, OBJECT),
        different("SPOG", SUBJECT),
        different("OSPG", OBJECT),
        named(classes),
        named(properties),
        named(graphs()),
        links());
  }

  private long different(String index, int... columns) {
    long count = 0;
    Tuple<NodeId> last = null;
    for (Iterator<Tuple<NodeId>> rows = quads.selectIndex(index).all(); rows.hasNext(); ) {
      Tuple<NodeId> row = rows.next();
      if (last == null || differ(last, row, columns)) {
        count++;
      }
      last = row;
    }
    return count;
  }

  private void countProperties() {
    Tuple<NodeId> last = null;
    NodeId type = nodes.getNodeIdForNode(RDF.type.asNode());
    for (Iterator<Tuple<NodeId>> rows = quads.selectIndex("POSG").all(); rows.hasNext(); ) {
      Tuple<NodeId> row = rows.next();
      if (last == null || differ(last, row, SUBJECT, PREDICATE, OBJECT)) {
        properties.merge(row.get(PREDICATE), 1L, Long::sum);
        if (row.get(PREDICATE).equals(type)) {
          classes.merge(row.get(OBJECT), 1L, Long::sum);
        }
        follow(row);
      }
      last = row;
    }
  }

  private void follow(Tuple<NodeId> row) {
    Map<LinkTarget, Long> byTarget = links.get(row.get(PREDICATE));
    if (byTarget == null) {
      return;
    }
    Node object = node(row.get(OBJECT));
    if (object.isURI()) {
      LinkTarget.of(object.getURI()).ifPresent(target -> byTarget.merge(target, 1L, Long::sum));
    }
  }

  private Map<NodeId, Long> graphs() {
    Map<NodeId, Long> graphs = new HashMap<>();
    quads
        .selectIndex("GSPO")
        .all()
        .forEachRemaining(row -> graphs.merge(row.get(GRAPH), 1L, Long::sum));
    return graphs;
  }

  private List<Statistics.Links> links() {
    return links.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().entrySet().stream()
                    .map(
                        count ->
                            new Statistics.Links(
                                node(kind.getKey()).getURI(), count.getKey(), count.getValue())))
        .sorted(
            Comparator.comparing(Statistics.Links::target)
                .thenComparing(Statistics.Links::property))
        .toList();
  }

  private SortedMap<String, Long> named(Map<NodeId, Long> counts) {
    SortedMap<String, Long> named = new TreeMap<>();
    counts.forEach((id, count) -> named.put(node(id).toString(), count));
    return named;
  }

  private Node node(NodeId id) {
    return nodes.getNodeForNodeId(id);
  }

  private static boolean differ(Tuple<NodeId> one, Tuple<NodeId> other, int... columns) {
    for (int column : columns) {
      if (!one.get(column).equals(other.get(column))) {
        return true;
      }
    }
    return false;
  }
}
