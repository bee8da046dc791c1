package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cytoscape.js in a real browser loads what the server exports for it. */
@ExtendWith(Guiyang.class)
class CytoscapeTest {
  private static final Path LOADER = Path.of("src/main/resources/web/js/load.js");

  @Test
  void theDownloadIsAGraphOfCytoscapeJs(Browser browser) throws IOException {
    browser.open("/graph");
    Object found =
        browser.later(
            """
            const [path, done] = arguments;
            (async () => {
              const {default: cytoscape} = await import(path);
              const file = await (await fetch('/download?format=cyjs')).json();
              const graph = cytoscape({headless: true, elements: file.elements, layout: {name: 'preset'}});
              const city = graph.getElementById('https://w3id.org/reportgraph/id/area/520100');
              const inside = city.incomers('edge[interaction = "locatedIn"]').first();
              done([graph.nodes().length === file.elements.nodes.length,
                graph.edges().length === file.elements.edges.length,
                city.data('name'), inside.data('name'), inside.data('sentences').length > 0,
                city.position('x') !== 0].map(String));
            })().catch(error => done([String(error)]));
            """,
            library());
    assertEquals(List.of("true", "true", "贵阳市", "位于", "true", "true"), found);
  }

  // The path that the explorer itself loads, with the version in it.
  private static String library() throws IOException {
    return Pattern.compile("/webjars/cytoscape/[^'\"]+")
        .matcher(Files.readString(LOADER))
        .results()
        .findFirst()
        .orElseThrow()
        .group();
  }
}
