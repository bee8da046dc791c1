package org.reportgraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;
import org.reportgraph.model.Predicate;

/**
 * A store of a million edges: 160,000 parks that lie in one another as a tree (ten in each), with
 * five statements each and a point for the upper ones, and 100,000 figures of an indicator and a
 * park.
 */
final class LargeStore {
  private static final int THINGS = 160_000;
  private static final int FIGURES = 100_000;
  private static final int MENTIONS = 100_000;
  private static final int PARAGRAPHS = 2_000;
  private static final int WITH_POINT = 3_000;
  private static final int INDICATORS = 200;
  private static final String BASE = "https://w3id.org/reportgraph/id/";
  private static final Node GRAPH =
      NodeFactory.createURI("https://w3id.org/reportgraph/graph/999999/2017");
  private static final Node REPORT = iri("999999/report/2017");
  private static final List<Predicate> RELATIONS =
      List.of(
          Predicate.LOCATED_IN,
          Predicate.PART_OF,
          Predicate.INVOLVES,
          Predicate.CONNECTS,
          Predicate.AWARDED);

  private final StreamRDF out;

  private LargeStore(StreamRDF out) {
    this.out = out;
  }

  /** Makes the store in a folder. */
  static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("reportgraph.store"), "1\n");
    Dataset dataset = TDB2Factory.connectDataset(folder.resolve("tdb2").toString());
    DataLoader loader =
        LoaderFactory.sequentialLoader(dataset.asDatasetGraph(), (text, values) -> {});
    loader.startBulk();
    new LargeStore(loader.stream()).fill();
    loader.finishBulk();
    dataset.close();
  }

  private void fill() {
    for (int i = 0; i < PARAGRAPHS; i++) {
      Node paragraph = paragraph(i);
      type(paragraph, Rg.PARAGRAPH_CLASS);
      add(paragraph, Rg.REPORT, REPORT);
      add(paragraph, Rg.NUMBER, text(String.valueOf(i)));
    }
    for (int i = 0; i < MENTIONS; i++) {
      type(mention(i), Rg.MENTION_CLASS);
      add(mention(i), Vocab.ANCHOR_OF, text("第" + i + "处的文字说明了这一件事"));
      add(mention(i), Rg.IN_PARAGRAPH, paragraph(i));
    }
    for (int i = 0; i < INDICATORS; i++) {
      type(indicator(i), Rg.INDICATOR_CLASS);
      add(indicator(i), RDFS.label, NodeFactory.createLiteralLang("指标" + i, "zh"));
    }
    for (int i = 0; i < THINGS; i++) {
      thing(i);
    }
    for (int i = 0; i < FIGURES; i++) {
      figure(i);
    }
  }

  private void thing(int i) {
    type(thingNode(i), Rg.resource("Park"));
    type(thingNode(i), Rg.resource("Place"));
    add(thingNode(i), RDFS.label, NodeFactory.createLiteralLang("公园" + i, "zh"));
    add(thingNode(i), Rg.MENTION, mention(i));
    if (i < WITH_POINT) {
      Node point = iri("999999/park/" + i + "/geometry");
      add(thingNode(i), Vocab.HAS_GEOMETRY, point);
      type(point, Vocab.POINT);
      add(point, Vocab.AS_WKT, text("POINT(%d.5 %d.5)".formatted(90 + i % 30, 20 + i % 25)));
    }
    for (int k = 0; k < RELATIONS.size(); k++) {
      int target = k == 0 ? i / 10 : (int) ((i * 7919L + k * 104_729L + 1) % THINGS);
      state(i, k, thingNode(target));
    }
  }

  private void state(int i, int k, Node target) {
    Node statement = iri("999999/statement/" + (i * RELATIONS.size() + k));
    Property relation = Rg.of(RELATIONS.get(k));
    add(thingNode(i), relation, target);
    type(statement, RDF.Statement);
    add(statement, RDF.subject, thingNode(i));
    add(statement, RDF.predicate, relation.asNode());
    add(statement, RDF.object, target);
    add(statement, Rg.EVIDENCE, mention(i + k));
  }

  private void figure(int i) {
    Node figure = iri("999999/figure/" + i);
    type(figure, Rg.FIGURE_CLASS);
    add(figure, Rg.INDICATOR, indicator(i));
    add(figure, Rg.AREA, thingNode(i));
    add(figure, Rg.VALUE, text(String.valueOf(i)));
    add(figure, Rg.UNIT_TEXT, text("亿元"));
    add(figure, Rg.START_YEAR, text("2017"));
    add(figure, Rg.END_YEAR, text("2017"));
    add(figure, Rg.EVIDENCE, mention(i));
  }

  private void type(Node subject, Resource type) {
    add(subject, RDF.type, type.asNode());
  }

  private void add(Node subject, Property predicate, Node object) {
    out.quad(Quad.create(GRAPH, subject, predicate.asNode(), object));
  }

  private static Node thingNode(int i) {
    return iri("999999/park/" + i);
  }

  private static Node indicator(int i) {
    return iri("indicator/" + i % INDICATORS);
  }

  private static Node mention(int i) {
    return iri("999999/report/2017/mention/" + i % MENTIONS);
  }

  private static Node paragraph(int i) {
    return iri("999999/report/2017/paragraph/" + i % PARAGRAPHS);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }
}
