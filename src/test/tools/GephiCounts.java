import java.io.File;
import java.util.Arrays;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens files with the Gephi Toolkit as Gephi does, and prints of each: name, nodes, edges, kinds of
 * edges, whether it has a timeline, labels that are missing, and one node and one edge. Run it as
 * {@code java -cp gephi-toolkit-0.10.1-all.jar GephiCounts.java FILE ...}
 */
public final class GephiCounts {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
      projects.newProject();
      Workspace workspace = projects.getCurrentWorkspace();
      ImportController importer = Lookup.getDefault().lookup(ImportController.class);
      Container container = importer.importFile(new File(file));
      importer.process(container, new DefaultProcessor(), workspace);
      GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
      Graph graph = model.getDirectedGraph();
      Node[] nodes = graph.getNodes().toArray();
      Edge[] edges = graph.getEdges().toArray();
      long unnamed =
          Arrays.stream(nodes).filter(n -> n.getLabel() == null).count()
              + Arrays.stream(edges).filter(e -> e.getLabel() == null).count();
      System.out.printf(
          "%s\t%d\t%d\t%d\t%s\t%d%n",
          new File(file).getName(),
          nodes.length,
          edges.length,
          Arrays.stream(edges).mapToInt(Edge::getType).distinct().count(),
          model.isDynamic(),
          unnamed);
      for (Node node : nodes) {
        System.out.println("node\t" + node.getLabel() + "\t" + Integer.toHexString(node.getRGBA()));
      }
      for (Edge edge : edges) {
        StringBuilder line = new StringBuilder("edge\t" + edge.getLabel());
        model.getEdgeTable().forEach(
            column -> {
              Object value = edge.getAttribute(column);
              line.append('\t').append(column.getTitle()).append('=');
              line.append(value instanceof Object[] list ? Arrays.toString(list) : value);
            });
        System.out.println(line);
      }
    }
    System.exit(0); // Gephi's threads go on
  }
}
