package org.reportgraph.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;
import org.reportgraph.model.EntityClass;

/** What a search or a reconciliation says of a thing in a few words; within a transaction. */
public final class Descriptions {
  /** Classes of what is found by its text, not by its name. */
  static final Set<String> TEXTS = Set.of("Report", "Section", "Paragraph");

  /** Local names of the classes whose members have names of their own. */
  public static final List<String> NAMED =
      Stream.concat(
              Arrays.stream(EntityClass.values()).map(EntityClass::label),
              Stream.of("Indicator", "Place"))
          .toList();

  private static final long ENOUGH = 50;

  private final Model model;

  public Descriptions(Model model) {
    this.model = model;
  }

  /** The class of a thing; none for terms of the ontology and the like. */
  public Optional<String> type(Node node) {
    Resource thing = resource(node);
    return Stream.concat(NAMED.stream(), TEXTS.stream())
        .filter(name -> model.contains(thing, RDF.type, Rg.resource(name)))
        .findFirst();
  }

  /** The Chinese name; of a part of a report, where it stands. */
  public String label(Node node, String type) {
    Resource thing = resource(node);
    if (!TEXTS.contains(type)) {
      return text(thing, RDFS.label, "zh").orElse(thing.getURI());
    }
    if (type.equals("Report")) {
      return text(thing, DCTerms.title, "zh").orElse(thing.getURI());
    }
    Resource report = thing.getProperty(Rg.REPORT).getResource();
    String title = text(report, DCTerms.title, "zh").orElse(report.getURI());
    String mark = type.equals("Section") ? "§" : "¶";
    return title + " " + mark + thing.getProperty(Rg.NUMBER).getString();
  }

  /** The pinyin of the name; empty where there is none. */
  public String pinyin(Node node) {
    return text(resource(node), RDFS.label, "zh-Latn").orElse("");
  }

  /** How often reports name the thing or measure the indicator, counted up to 50. */
  int mentions(Node node) {
    Resource thing = resource(node);
    long mentions = thing.listProperties(Rg.MENTION).toList().size();
    long measured =
        model.listSubjectsWithProperty(Rg.INDICATOR, thing).toList().stream().limit(ENOUGH).count();
    return (int) Math.min(ENOUGH, mentions + measured);
  }

  private Resource resource(Node node) {
    return model.createResource(node.getURI());
  }

  private static Optional<String> text(Resource thing, Property property, String language) {
    return thing.listProperties(property).toList().stream()
        .map(Statement::getLiteral)
        .filter(literal -> literal.getLanguage().equalsIgnoreCase(language))
        .map(Literal::getString)
        .findFirst();
  }
}
