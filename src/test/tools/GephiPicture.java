import java.awt.Font;
import java.io.File;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.preview.SVGExporter;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.layout.plugin.labelAdjust.LabelAdjust;
import org.gephi.layout.plugin.labelAdjust.LabelAdjustBuilder;
import org.gephi.layout.spi.Layout;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Draws a GEXF file as Gephi's preview does, after its layouts Force Atlas 2 and Label Adjust:
 * {@code java -cp gephi-toolkit-0.10.1-all.jar GephiPicture.java graph.gexf gephi.svg}. Only the
 * largest connected part is drawn.
 */
public final class GephiPicture {
  private static final int FONT_SIZE = 16;

  public static void main(String[] arguments) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).newProject();
    Workspace workspace =
        Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    importer.process(
        importer.importFile(new File(arguments[0])), new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    DirectedGraph graph = model.getDirectedGraph();
    Set<Node> part = largestPart(graph);
    for (Node node : graph.getNodes().toArray()) {
      if (!part.contains(node)) {
        graph.removeNode(node);
      }
    }
    ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setScalingRatio(25.0);
    layout.setGravity(6.0);
    layout.setAdjustSizes(true);
    run(layout);
    // Where there is no window, nobody has measured the labels.
    graph
        .getNodes()
        .forEach(
            node -> node.getTextProperties().setDimensions(width(node), FONT_SIZE * 1.4f));
    LabelAdjust apart = new LabelAdjustBuilder().buildLayout();
    apart.setGraphModel(model);
    apart.resetPropertiesValues();
    run(apart);
    PreviewModel preview =
        Lookup.getDefault().lookup(PreviewController.class).getModel(workspace);
    preview.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    preview.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    preview
        .getProperties()
        .putValue(
            PreviewProperty.NODE_LABEL_FONT, new Font("Noto Sans CJK SC", Font.PLAIN, FONT_SIZE));
    preview.getProperties().putValue(PreviewProperty.EDGE_CURVED, true);
    preview
        .getProperties()
        .putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.SOURCE));
    preview.getProperties().putValue(PreviewProperty.NODE_LABEL_OUTLINE_SIZE, 8f);
    preview.getProperties().putValue(PreviewProperty.NODE_LABEL_OUTLINE_OPACITY, 90f);
    SVGExporter svg =
        (SVGExporter) Lookup.getDefault().lookup(ExportController.class).getExporter("svg");
    svg.setWorkspace(workspace);
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      Lookup.getDefault().lookup(ExportController.class).exportWriter(out, svg);
    }
    System.exit(0); // Gephi's threads go on
  }

  private static void run(Layout layout) {
    layout.initAlgo();
    for (int step = 0; step < 1500 && layout.canAlgo(); step++) {
      layout.goAlgo();
    }
    layout.endAlgo();
  }

  // a Chinese character is as wide as high
  private static float width(Node node) {
    return FONT_SIZE * node.getLabel().length();
  }

  private static Set<Node> largestPart(DirectedGraph graph) {
    Set<Node> largest = new HashSet<>();
    for (Node start : graph.getNodes().toArray()) {
      Set<Node> part = new HashSet<>();
      Deque<Node> open = new ArrayDeque<>(List.of(start));
      while (!largest.contains(start) && !open.isEmpty()) {
        Node next = open.pop();
        if (part.add(next)) {
          open.addAll(List.of(graph.getNeighbors(next).toArray()));
        }
      }
      largest = part.size() > largest.size() ? part : largest;
    }
    return largest;
  }
}
