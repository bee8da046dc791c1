package org.reportgraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** The picture of the page on Cytoscape: the largest part, without names that would overlap. */
  @Test
  void theLargestPartIsDrawn(Browser browser) throws IOException {
    browser.open("/graph").width(1600);
    Object shown =
        browser.later(
            """
            const [path, done] = arguments;
            (async () => {
              const {default: cytoscape} = await import(path);
              const file = await (await fetch('/download?format=cyjs&figures=none')).json();
              const drawing = document.createElement('div');
              drawing.style.cssText = 'position: fixed; inset: 0; background: white';
              document.body.replaceChildren(drawing);
              const graph = cytoscape({container: drawing, elements: file.elements,
                layout: {name: 'preset'}, style: [
                  {selector: 'node', style: {label: 'data(name)', 'background-color': 'data(color)',
                    width: 12, height: 12, 'font-size': 13, 'font-family': 'Noto Sans CJK SC',
                    'text-background-color': 'white', 'text-background-opacity': 0.8}},
                  {selector: 'edge', style: {width: 1, 'line-color': '#9aa39d', 'curve-style': 'bezier',
                    'target-arrow-shape': 'triangle', 'target-arrow-color': '#9aa39d'}},
                  {selector: '.nameless', style: {label: ''}}]});
              const [largest] = graph.elements().components().sort((a, b) => b.length - a.length);
              graph.remove(graph.elements().difference(largest));
              graph.nodes().positions(node => ({x: node.position('x') * 1.6, y: node.position('y')}));
              graph.fit(undefined, 25);
              const placed = [];
              graph.nodes().sort((a, b) => b.degree() - a.degree()).forEach(node => {
                const box = node.boundingBox({includeNodes: false, includeEdges: false});
                const free = placed.every(other => box.x1 > other.x2 || box.x2 < other.x1 || box.y1 > other.y2 || box.y2 < other.y1);
                free ? placed.push(box) : node.addClass('nameless');
              });
              graph.one('render', () => done(placed.length));
            })().catch(error => done(String(error)));
            """,
            library());
    assertTrue(((Number) shown).intValue() > 50, () -> "names shown: " + shown);
    Pictures.publish(browser.picture("exports/cytoscape"));
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
