package org.reportgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Graphviz draws every node and edge, with Chinese characters; yEd is told the same. */
class GraphvizTest {
  @TempDir private Path folder;

  @Test
  void theDrawingHasEveryNodeAndEdge() throws Exception {
    Tool dot = Tool.program("graphviz", "dot", "-V");
    Path file = Exports.guiyang(folder, Format.DOT).get(0);
    Path svg = folder.resolve("graph.svg");
    dot.run("-Tsvg", "-o", svg, file);
    String drawing = Files.readString(svg);
    LossReport counts = Exports.counts(Format.DOT);
    assertEquals(counts.nodes(), count(drawing, "class=\"node\""));
    assertEquals(counts.edges(), count(drawing, "class=\"edge\""));
    assertTrue(drawing.contains(">贵阳市</text>"));
    assertTrue(drawing.contains(">位于</text>"), "the relation stands at the edge");
  }

  @Test
  void charactersAreDrawnAndNotReplacedByBoxes() throws Exception {
    Tool dot = Tool.program("graphviz", "dot", "-V");
    assertTrue(
        Tool.program("fontconfig", "fc-match", "--version").run("Noto Sans CJK SC").contains("CJK"),
        "install fonts-noto-cjk");
    // Boxes for missing characters are all alike; real characters differ.
    BufferedImage one = draw(dot, "湖");
    BufferedImage two = draw(dot, "园");
    assertTrue(ink(one) > 20 && ink(two) > 20, "something is drawn");
    assertTrue(ink(one) != ink(two), "湖 has more strokes than 园");
  }

  @Test
  void hardCharactersInNamesDoNotEndTheirText() throws Exception {
    Tool dot = Tool.program("graphviz", "dot", "-V");
    String drawing = dot.run("-Tsvg", Exports.small(folder, Format.DOT).get(0));
    assertTrue(drawing.contains(">“观山湖公园” &lt;𠮷&gt; &amp; &quot;园\\区&quot;</text>"), drawing);
    assertEquals(17, count(drawing, "class=\"edge\""));
  }

  @Test
  void whatYedShowsIsTheNamesColoursAndRelations() throws Exception {
    Tool yed = Tool.script("yed_picture.py");
    String shown = yed.run(Exports.guiyang(folder, Format.YED).get(0));
    LossReport counts = Exports.counts(Format.YED);
    assertEquals(counts.nodes(), count(shown, "fillcolor=\"#"));
    assertEquals(counts.edges(), count(shown, " -> "));
    assertTrue(shown.contains("[label=\"贵阳市\", fontcolor=\"#FFFFFF\", fillcolor=\"#2f6f3e\"]"));
    assertTrue(shown.contains("[label=\"位于\"]"), "the relation stands at the edge");
  }

  private BufferedImage draw(Tool dot, String text) throws Exception {
    Path source = folder.resolve("one.dot");
    Path image = folder.resolve("one.png");
    String head = Files.readAllLines(Exports.small(folder, Format.DOT).get(0)).get(2);
    Files.writeString(
        source, "digraph {\n" + head + "\nn [label=\"" + text + "\", fillcolor=black]\n}");
    dot.run("-Kdot", "-Tpng", "-o", image, source);
    return ImageIO.read(image.toFile());
  }

  // white points inside the black node
  private static int ink(BufferedImage image) {
    int ink = 0;
    for (int x = image.getWidth() / 4; x < image.getWidth() * 3 / 4; x++) {
      for (int y = image.getHeight() / 4; y < image.getHeight() * 3 / 4; y++) {
        ink += (image.getRGB(x, y) & 0xFF) > 128 ? 1 : 0;
      }
    }
    return ink;
  }

  private static int count(String text, String part) {
    return (int) Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }
}
