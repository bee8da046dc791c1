package org.reportgraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.reportgraph.GuiyangReport;
import org.reportgraph.check.ShapeCheck;

/** What holds for every statement of the graph of a real report. */
class GraphLawsTest {
  private final Model graph = GuiyangReport.graph();

  @Test
  void everyMentionIsExactlyItsCharactersOfTheOriginal() {
    List<Resource> mentions = all(Rg.MENTION_CLASS);
    assertFalse(mentions.isEmpty());
    for (Resource mention : mentions) {
      String original =
          mention
              .getPropertyResourceValue(Vocab.REFERENCE_CONTEXT)
              .getProperty(Vocab.IS_STRING)
              .getString();
      int begin = original.offsetByCodePoints(0, mention.getProperty(Vocab.BEGIN_INDEX).getInt());
      int end = original.offsetByCodePoints(0, mention.getProperty(Vocab.END_INDEX).getInt());
      assertEquals(
          mention.getProperty(Vocab.ANCHOR_OF).getString(), original.substring(begin, end));
    }
  }

  @Test
  void everyThingAndFactReachesAMentionInAParagraph() {
    reaches(all(Rg.THING_CLASS), Rg.MENTION);
    reaches(all(Rg.FIGURE_CLASS), Rg.EVIDENCE);
    reaches(all(Rg.MILESTONE_CLASS), Rg.EVIDENCE);
    reaches(all(RDF.Statement), Rg.EVIDENCE);
  }

  @Test
  void everyRelationIsBothATripleAndAStatementWithEvidence() {
    for (Resource statement : all(RDF.Statement)) {
      assertTrue(
          graph.contains(
              statement.getPropertyResourceValue(RDF.subject),
              statement.getPropertyResourceValue(RDF.predicate).as(Property.class),
              statement.getProperty(RDF.object).getObject()));
    }
  }

  @Test
  void theGraphFitsItsShapes() {
    assertEquals(List.of(), new ShapeCheck().check("graph", graph));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    String name = GuiyangReport.MAPPER.graphName(GuiyangReport.linked().report());
    assertEquals(
        NQuads.of(name, graph),
        NQuads.of(name, new GraphMapper(Iris.DEFAULT_BASE).map(GuiyangReport.extract())));
  }

  private List<Resource> all(Resource type) {
    return graph.listSubjectsWithProperty(RDF.type, type).toList();
  }

  private static void reaches(List<Resource> nodes, Property property) {
    for (Resource node : nodes) {
      if (node.hasProperty(Rg.CODE)) {
        continue; // areas of the national table stand there without being named
      }
      assertTrue(node.hasProperty(property), node + " has no " + property.getLocalName());
      assertTrue(
          node.getPropertyResourceValue(property).hasProperty(Rg.IN_PARAGRAPH), node.toString());
    }
  }
}
