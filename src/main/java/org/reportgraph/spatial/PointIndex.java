package org.reportgraph.spatial;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.geosparql.implementation.SRSInfo;
import org.apache.jena.geosparql.implementation.registry.SRSRegistry;
import org.apache.jena.geosparql.implementation.vocabulary.SRS_URI;
import org.apache.jena.geosparql.spatial.SpatialIndex;
import org.apache.jena.geosparql.spatial.SpatialIndexConstants;
import org.apache.jena.geosparql.spatial.SpatialIndexException;
import org.apache.jena.geosparql.spatial.index.v2.STRtreeUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The R-trees of jena-geosparql over the geometries of a store, one for each graph that is asked
 * and one for the union of all; each is made when it is first needed. The few thousand points of
 * the national table take a fraction of a second, so that nothing is kept on disk.
 */
public final class PointIndex implements SpatialIndex {
  private final DatasetGraph dataset;
  private final Map<Node, STRtree> trees = new ConcurrentHashMap<>();

  private PointIndex(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Gives the queries of a dataset an index, and lets them use the functions of GeoSPARQL. */
  public static PointIndex attach(Dataset dataset) {
    PointIndex index = new PointIndex(dataset.asDatasetGraph());
    dataset.getContext().set(SpatialIndexConstants.symSpatialIndex, index);
    SpatialFunctions.install();
    return index;
  }

  /** Forgets all trees, since the data changed. */
  public void forget() {
    trees.clear();
  }

  @Override
  public SRSInfo getSrsInfo() {
    return SRSRegistry.getSRSInfo(SRS_URI.DEFAULT_WKT_CRS84);
  }

  /** The features whose boxes meet a box; within a transaction. */
  @Override
  public Collection<Node> query(Envelope box, Node graph) {
    Set<Node> features = new LinkedHashSet<>();
    tree(graph).query(box, feature -> features.add((Node) feature));
    return features;
  }

  @Override
  public boolean isEmpty() {
    return tree(Quad.unionGraph).isEmpty();
  }

  @Override
  public long getSize() {
    return tree(Quad.unionGraph).size();
  }

  @Override
  public Path getLocation() {
    throw new UnsupportedOperationException("this index is not kept on disk");
  }

  @Override
  public void setLocation(Path location) {
    throw new UnsupportedOperationException("this index is not kept on disk");
  }

  // The default graph is the union.
  private STRtree tree(Node graph) {
    boolean all = graph == null || Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph);
    return trees.computeIfAbsent(all ? Quad.unionGraph : graph, this::read);
  }

  private STRtree read(Node name) {
    Graph graph = Quad.isUnionGraph(name) ? dataset.getUnionGraph() : dataset.getGraph(name);
    try {
      return STRtreeUtils.buildSpatialIndexTree(graph, SRS_URI.DEFAULT_WKT_CRS84);
    } catch (SpatialIndexException e) {
      throw new IllegalStateException("the geometries of " + name + " cannot be indexed", e);
    }
  }
}
