package org.reportgraph.map;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.lexicon.Divisions;
import org.reportgraph.model.Division;

/**
 * The national division table as a graph of its own, so that every place can be found and joined.
 */
public final class PlaceGraph {
  /** Changes when this program writes the same table otherwise. */
  private static final String WRITING = "3";

  private final Iris iris;

  /** The graph for a base; see {@link GraphMapper}. */
  public PlaceGraph(String base) {
    this.iris = new Iris(base);
  }

  public String name() {
    return iris.base() + "graph/divisions";
  }

  /** Changes with the table or the program's way to write them. */
  public String version() {
    return WRITING + "-" + Iris.hash(Divisions.load().all().toString());
  }

  /**
   * All units. Of what follows from the terms only what spatial queries and our own need is
   * written, which halves the time to store it; a unit that a report names has all of it there.
   */
  public Model triples() {
    Model model = ModelFactory.createDefaultModel();
    Places places = new Places(iris, model);
    DivisionLinks links = new DivisionLinks(new LinkTriples(iris, model));
    for (Division division : Divisions.load().all()) {
      Resource area =
          places
              .describe(division)
              .addProperty(RDF.type, Rg.PLACE_CLASS)
              .addProperty(RDF.type, Vocab.FEATURE);
      links.write(division, area);
      Divisions.load()
          .successor(division)
          .ifPresent(
              now ->
                  area.addProperty(
                      DCTerms.isReplacedBy, model.createResource(iris.area(now.code()))));
    }
    return model;
  }
}
