package org.reportgraph.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/**
 * A graph as trees of expanded JSON-LD, one for each thing, figure, indicator, report, section and
 * paragraph. Within the tree of a thing stand its geometry, its milestones and the statements that
 * start at it, and within all of these the words that they rest on. Nothing is nested deeper, so
 * that a tree is as large as what is said of one thing.
 */
final class JsonLdTrees {
  // Json.createObjectBuilder would look for a provider on the class path each time.
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private static final List<Property> WORDS = List.of(Rg.MENTION, Rg.EVIDENCE);
  private static final List<Property> BACKWARD = List.of(RDF.subject, Rg.SUBJECT);
  private static final Comparator<RDFNode> ORDER =
      (a, b) -> NodeCmp.compareRDFTerms(a.asNode(), b.asNode());

  private final Model model;
  private final Map<String, String> languages = new HashMap<>();

  JsonLdTrees(Model model) {
    this.model = model;
  }

  /** Whether a subject stands within the tree of another. */
  boolean isPart(Resource subject) {
    return switch (kind(subject)) {
      case WHOLE -> false;
      case STATEMENT -> hasHolder(subject, RDF.subject);
      case MILESTONE -> hasHolder(subject, Rg.SUBJECT);
      case POINT ->
          subjects(Vocab.HAS_GEOMETRY, subject).stream().anyMatch(one -> kind(one) == Kind.WHOLE);
      case WORDS ->
          WORDS.stream()
              .flatMap(property -> subjects(property, subject).stream())
              .anyMatch(one -> kind(one) != Kind.WORDS && kind(one) != Kind.POINT);
    };
  }

  /** The tree of a subject. */
  JsonObject tree(Resource subject) {
    Map<String, List<RDFNode>> byProperty = new TreeMap<>();
    for (Statement said : subject.listProperties().toList()) {
      byProperty
          .computeIfAbsent(said.getPredicate().getURI(), p -> new ArrayList<>())
          .add(said.getObject());
    }
    JsonObjectBuilder tree = JSON.createObjectBuilder().add("@id", id(subject));
    JsonArrayBuilder types = JSON.createArrayBuilder();
    Facts.resources(subject, RDF.type).stream().sorted(ORDER).forEach(type -> types.add(id(type)));
    tree.add("@type", types);
    boolean part = isPart(subject);
    byProperty.forEach(
        (property, values) -> {
          if (!property.equals(RDF.type.getURI()) && !(part && isBackward(property))) {
            tree.add(property, values(property, values));
          }
        });
    return tree.add("@reverse", parts(subject)).build();
  }

  /** The tags of languages in the trees until now, from small letters to how they are written. */
  Map<String, String> languages() {
    return languages;
  }

  private JsonObject parts(Resource subject) {
    JsonObjectBuilder reverse = JSON.createObjectBuilder();
    if (kind(subject) == Kind.WHOLE) {
      for (Property property : BACKWARD) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        subjects(property, subject).stream()
            .filter(this::isPart)
            .sorted(ORDER)
            .forEach(part -> parts.add(tree(part)));
        reverse.add(property.getURI(), parts);
      }
    }
    return reverse.build();
  }

  private JsonArrayBuilder values(String property, List<RDFNode> values) {
    boolean nests =
        property.equals(Vocab.HAS_GEOMETRY.getURI())
            || WORDS.stream().anyMatch(one -> one.getURI().equals(property));
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (RDFNode value : values.stream().sorted(ORDER).toList()) {
      if (value.isLiteral()) {
        all.add(literal(value.asLiteral()));
      } else if (nests && isPart(value.asResource())) {
        all.add(tree(value.asResource()));
      } else {
        all.add(JSON.createObjectBuilder().add("@id", id(value.asResource())));
      }
    }
    return all;
  }

  private JsonObjectBuilder literal(Literal literal) {
    JsonObjectBuilder value = JSON.createObjectBuilder().add("@value", literal.getLexicalForm());
    if (!literal.getLanguage().isEmpty()) {
      value.add("@language", literal.getLanguage());
      languages.put(literal.getLanguage().toLowerCase(Locale.ROOT), literal.getLanguage());
    } else if (!literal.getDatatypeURI().equals(XSD.xstring.getURI())) {
      value.add("@type", literal.getDatatypeURI());
    }
    return value;
  }

  private boolean hasHolder(Resource part, Property property) {
    List<RDFNode> holders = model.listObjectsOfProperty(part, property).toList();
    return holders.size() == 1
        && holders.get(0).isResource()
        && kind(holders.get(0).asResource()) == Kind.WHOLE
        && model.contains(holders.get(0).asResource(), null);
  }

  private List<Resource> subjects(Property property, Resource object) {
    return model.listSubjectsWithProperty(property, object).toList();
  }

  private Kind kind(Resource subject) {
    List<Resource> types =
        Facts.resources(subject, RDF.type); // One look-up, for it is asked often.
    if (types.contains(Rg.MENTION_CLASS)) {
      return Kind.WORDS;
    } else if (types.contains(Vocab.POINT)) {
      return Kind.POINT;
    } else if (types.contains(RDF.Statement)) {
      return Kind.STATEMENT;
    }
    return types.contains(Rg.MILESTONE_CLASS) ? Kind.MILESTONE : Kind.WHOLE;
  }

  private static boolean isBackward(String property) {
    return BACKWARD.stream().anyMatch(one -> one.getURI().equals(property));
  }

  private static String id(Resource resource) {
    return resource.isAnon() ? "_:" + resource.getId().getLabelString() : resource.getURI();
  }

  private enum Kind {
    WHOLE,
    STATEMENT,
    MILESTONE,
    POINT,
    WORDS
  }
}
