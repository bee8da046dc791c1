package org.reportgraph.describe;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.question.Question;

/**
 * The shipped questions as {@code sh:SPARQLExecutable}, in the form that the SIB tools for SPARQL
 * examples read (github.com/sib-swiss/sparql-examples).
 */
final class QueryExamples {
  /** Where the examples are, below the base. */
  static final String PATH = ".well-known/sparql-examples";

  private static final Property DESCRIBE =
      ResourceFactory.createProperty("https://purl.expasy.org/sparql-examples/ontology#describe");
  private static final Resource PREFIX_DECLARATION =
      ResourceFactory.createResource("http://www.w3.org/ns/shacl#PrefixDeclaration");
  private static final Set<String> COMMON = Set.of("rdf", "rdfs", "xsd", "rg");
  private static final Pattern TERM = Pattern.compile("\\brg:(\\w+)");

  private final Addresses addresses;
  private final Model terms = Ontology.terms();
  private final Model model = ModelFactory.createDefaultModel();

  private QueryExamples(Addresses addresses) {
    this.addresses = addresses;
  }

  /** All questions with the prefixes that they use. */
  static Model of(List<Question> questions, Addresses addresses) {
    QueryExamples made = new QueryExamples(addresses);
    questions.forEach(made::add);
    if (questions.size() > 1) {
      made.addList();
    }
    made.model.setNsPrefixes(Prefixes.ALL);
    return made.model;
  }

  /** The name of a question as a resource. */
  static String iri(Question question, Addresses addresses) {
    return addresses.name(PATH + "/" + question.name()).getURI();
  }

  private void add(Question question) {
    Query query = QueryFactory.create(question.text());
    Resource example =
        model
            .createResource(iri(question, addresses))
            .addProperty(RDF.type, SHACLM.SPARQLExecutable)
            .addProperty(RDFS.label, question.words().get("title"), "zh")
            .addProperty(RDFS.label, question.words().get("title_en"), "en")
            .addProperty(RDFS.comment, comment(question, ""), "zh")
            .addProperty(RDFS.comment, comment(question, "_en"), "en")
            .addProperty(SchemaDO.target, addresses.page("/sparql"));
    addText(example, query, question.text());
    addKeywords(example, query, question.text());
    example.addProperty(SHACLM.prefixes, declare(query));
  }

  private void addList() {
    Resource all =
        model
            .createResource(addresses.name(PATH).getURI())
            .addProperty(RDF.type, SchemaDO.Collection)
            .addProperty(DCTerms.title, "SPARQL 查询示例", "zh")
            .addProperty(DCTerms.title, "SPARQL query examples", "en")
            .addProperty(DCTerms.isPartOf, addresses.dataset());
    model
        .listSubjectsWithProperty(RDF.type, SHACLM.SPARQLExecutable)
        .toList()
        .forEach(example -> all.addProperty(DCTerms.hasPart, example));
  }

  private static String comment(Question question, String language) {
    return question.words().get("question" + language)
        + " "
        + question.words().get("purpose" + language);
  }

  private static void addText(Resource example, Query query, String text) {
    if (query.isAskType()) {
      example.addProperty(RDF.type, SHACLM.SPARQLAskExecutable).addProperty(SHACLM.ask, text);
    } else if (query.isConstructType()) {
      example
          .addProperty(RDF.type, SHACLM.SPARQLConstructExecutable)
          .addProperty(SHACLM.construct, text);
    } else if (query.isDescribeType()) {
      example.addProperty(DESCRIBE, text);
    } else {
      example.addProperty(RDF.type, SHACLM.SPARQLSelectExecutable).addProperty(SHACLM.select, text);
    }
  }

  // What a query is about: the names of our terms in it, and the vocabularies that it uses.
  private void addKeywords(Resource example, Query query, String text) {
    query.getPrefixMapping().getNsPrefixMap().keySet().stream()
        .filter(prefix -> !COMMON.contains(prefix))
        .forEach(prefix -> example.addProperty(SchemaDO.keywords, prefix));
    TERM.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(name -> terms.createResource(Rg.NS + name.substring(3)))
        .flatMap(term -> term.listProperties(RDFS.label).toList().stream())
        .forEach(label -> example.addProperty(SchemaDO.keywords, label.getLiteral()));
  }

  private Resource declare(Query query) {
    Resource prefixes = model.createResource(addresses.name(PATH + "#prefixes").getURI());
    query
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) ->
                prefixes.addProperty(
                    SHACLM.declare,
                    model
                        .createResource(addresses.name(PATH + "#prefix-" + prefix).getURI())
                        .addProperty(RDF.type, PREFIX_DECLARATION)
                        .addProperty(SHACLM.prefix, prefix)
                        .addProperty(
                            SHACLM.namespace,
                            model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI))));
    return prefixes;
  }
}
