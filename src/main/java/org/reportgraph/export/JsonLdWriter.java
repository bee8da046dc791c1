package org.reportgraph.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/**
 * JSON-LD 1.1 in the shape that a reader of JSON expects: an object a thing, figure, milestone,
 * report or paragraph, in the order of their IRIs; within each the words that state it, its
 * geometry, and (as {@code rdf:subject} reversed) the statements that start at it.
 */
final class JsonLdWriter {
  private final JsonWriter json;
  private final Writer out;
  private final Model model;
  private final LossReport report;
  private final PrefixMapping prefixes =
      PrefixMapping.Factory.create().setNsPrefixes(Vocab.PREFIXES);
  private final Map<String, String> coercions = new TreeMap<>();

  /** A writer of what is said in a model of the subjects of some quads. */
  JsonLdWriter(Writer out, Model model, LossReport report) {
    this.out = out;
    this.json = new JsonWriter(out);
    json.setHtmlSafe(false);
    this.model = model;
    this.report = report;
    Model terms = Ontology.terms();
    for (Resource property : terms.listSubjectsWithProperty(RDFS.range).toList()) {
      String range = property.getProperty(RDFS.range).getResource().getURI();
      if (range.startsWith(XSD.getURI())) {
        coercions.put(property.getURI(), range);
      }
    }
    terms
        .listSubjectsWithProperty(RDF.type, OWL.ObjectProperty)
        .forEachRemaining(property -> coercions.put(property.getURI(), "@id"));
  }

  void write(SelectedQuads quads) throws IOException {
    json.beginObject();
    context();
    json.name("@graph").beginArray();
    for (Resource subject : subjects(quads)) {
      subject.listProperties().forEachRemaining(statement -> report.triple());
      if (!isPart(subject)) {
        line();
        write(subject);
      }
    }
    json.endArray().endObject();
    line();
    out.flush();
  }

  private void line() throws IOException {
    json.flush();
    out.write('\n');
  }

  private void context() throws IOException {
    json.name("@context").beginObject();
    json.name("@version").jsonValue("1.1");
    for (Map.Entry<String, String> prefix : Vocab.PREFIXES.entrySet()) {
      json.name(prefix.getKey()).value(prefix.getValue());
    }
    for (Map.Entry<String, String> coercion : coercions.entrySet()) {
      json.name(prefixes.shortForm(coercion.getKey())).beginObject();
      json.name("@type").value(prefixes.shortForm(coercion.getValue())).endObject();
    }
    json.endObject();
  }

  private List<Resource> subjects(SelectedQuads quads) {
    Set<Node> subjects = new HashSet<>();
    quads.forEach(quad -> subjects.add(quad.getSubject()));
    return subjects.stream()
        .sorted(NodeCmp::compareRDFTerms)
        .map(subject -> model.asRDFNode(subject).asResource())
        .toList();
  }

  // Words, points and statements stand within the object that they belong to.
  private boolean isPart(Resource subject) {
    if (subject.hasProperty(RDF.type, RDF.Statement)) {
      List<Resource> starts = Facts.resources(subject, RDF.subject);
      return starts.size() == 1
          && starts.get(0).listProperties().hasNext()
          && !isWords(starts.get(0));
    }
    return isWords(subject) && model.contains(null, null, subject);
  }

  private static boolean isWords(Resource subject) {
    return subject.hasProperty(RDF.type, Rg.MENTION_CLASS)
        || subject.hasProperty(RDF.type, Vocab.POINT);
  }

  private void write(Resource subject) throws IOException {
    json.beginObject();
    json.name("@id").value(id(subject));
    Map<String, List<RDFNode>> byProperty = new TreeMap<>();
    for (Statement statement : subject.listProperties().toList()) {
      byProperty
          .computeIfAbsent(statement.getPredicate().getURI(), p -> new ArrayList<>())
          .add(statement.getObject());
    }
    List<RDFNode> types = byProperty.remove(RDF.type.getURI());
    if (types != null) {
      json.name("@type").beginArray();
      for (RDFNode type : sorted(types)) {
        json.value(prefixes.shortForm(type.asResource().getURI()));
      }
      json.endArray();
    }
    for (Map.Entry<String, List<RDFNode>> entry : byProperty.entrySet()) {
      write(subject, entry.getKey(), sorted(entry.getValue()));
    }
    statements(subject);
    json.endObject();
  }

  private void write(Resource subject, String property, List<RDFNode> values) throws IOException {
    boolean start =
        property.equals(RDF.subject.getURI()) && subject.hasProperty(RDF.type, RDF.Statement);
    if (start && isPart(subject)) {
      return; // said by the object that holds it
    }
    json.name(prefixes.shortForm(property));
    if (values.size() > 1) {
      json.beginArray();
    }
    for (RDFNode value : values) {
      write(property, value);
    }
    if (values.size() > 1) {
      json.endArray();
    }
  }

  private void statements(Resource subject) throws IOException {
    List<Resource> starting =
        model.listSubjectsWithProperty(RDF.subject, subject).toList().stream()
            .filter(this::isPart)
            .sorted(Comparator.comparing(Resource::toString))
            .toList();
    if (starting.isEmpty()) {
      return;
    }
    json.name("@reverse").beginObject().name("rdf:subject").beginArray();
    for (Resource statement : starting) {
      write(statement);
    }
    json.endArray().endObject();
  }

  private void write(String property, RDFNode value) throws IOException {
    String coercion = coercions.getOrDefault(property, "");
    if (value.isLiteral()) {
      write(value.asLiteral(), coercion);
    } else if (value.isURIResource() && isWords(value.asResource()) && isPart(value.asResource())) {
      write(value.asResource());
    } else if (coercion.equals("@id")) {
      json.value(id(value.asResource()));
    } else {
      json.beginObject().name("@id").value(id(value.asResource())).endObject();
    }
  }

  private void write(Literal literal, String coercion) throws IOException {
    String type = literal.getDatatypeURI();
    boolean plain = type.equals(XSD.xstring.getURI());
    if (literal.getLanguage().isEmpty() && (plain ? coercion.isEmpty() : type.equals(coercion))) {
      json.value(literal.getLexicalForm());
      return;
    }
    json.beginObject().name("@value").value(literal.getLexicalForm());
    if (!literal.getLanguage().isEmpty()) {
      json.name("@language").value(literal.getLanguage());
    } else if (!plain) {
      json.name("@type").value(prefixes.shortForm(type));
    }
    json.endObject();
  }

  private static String id(Resource resource) {
    return resource.isAnon() ? "_:" + resource.getId().getLabelString() : resource.getURI();
  }

  private static List<RDFNode> sorted(List<RDFNode> nodes) {
    RDFNode[] array = nodes.toArray(RDFNode[]::new);
    Arrays.sort(array, (a, b) -> NodeCmp.compareRDFTerms(a.asNode(), b.asNode()));
    return List.of(array);
  }
}
