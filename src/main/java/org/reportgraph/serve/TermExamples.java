package org.reportgraph.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;
import org.reportgraph.map.Vocab;

/** Finds an example of each term in a store: a member of a class, a statement of a property. */
final class TermExamples {
  private static final int LOOKED_AT = 500;
  private static final int LONGEST = 60;

  private final Model data;
  private final String base;

  private TermExamples(Model data, String base) {
    this.data = data;
    this.base = base;
  }

  /** The examples by the local name of the term; none for a term that the store does not use. */
  static Map<String, Html> of(Dataset dataset, String base, Stream<Resource> terms) {
    return Txn.calculateRead(
        dataset,
        () -> {
          TermExamples examples = new TermExamples(dataset.getUnionModel(), base);
          Map<String, Html> found = new HashMap<>();
          terms.forEach(
              term -> examples.of(term).ifPresent(html -> found.put(term.getLocalName(), html)));
          return found;
        });
  }

  private Optional<Html> of(Resource term) {
    if (Character.isLowerCase(term.getLocalName().charAt(0))) {
      return best(data.listStatements(null, term.as(Property.class), (RDFNode) null))
          .map(this::show);
    }
    Optional<Html> member =
        best(data.listStatements(null, RDF.type, term))
            .map(statement -> Html.of("span", link(statement.getSubject())));
    return member.or(() -> best(data.listStatements(null, null, term)).map(this::show));
  }

  // Of the first that come, the one whose subject reports name most, so that it is well known.
  private Optional<Statement> best(StmtIterator all) {
    List<Statement> first = Iter.toList(Iter.limit(all, LOOKED_AT));
    all.close();
    List<Statement> things =
        first.stream()
            .filter(statement -> statement.getSubject().toString().startsWith(base + "id/"))
            .toList();
    List<Statement> statements =
        things.isEmpty()
            ? first.stream().filter(statement -> statement.getSubject().isURIResource()).toList()
            : things;
    Function<Statement, Integer> named =
        statement -> statement.getSubject().listProperties(Rg.MENTION).toList().size();
    return statements.stream()
        .max(
            Comparator.comparing(named)
                .thenComparing(statement -> statement.toString(), Comparator.reverseOrder()));
  }

  private Html show(Statement statement) {
    return Html.of(
        "span",
        link(statement.getSubject()),
        Html.of("span.muted", " → "),
        statement.getObject().isURIResource()
            ? link(statement.getResource())
            : Html.of("q", brief(statement.getObject().asLiteral().getLexicalForm())));
  }

  private Html link(Resource thing) {
    String iri = thing.getURI();
    String name =
        brief(name(thing).orElse(iri.startsWith(base) ? iri.substring(base.length()) : iri));
    return iri.startsWith(base + "id/")
        ? Html.link("/" + iri.substring(base.length()), name)
        : Html.link(iri.startsWith(Rg.NS) ? "#" + thing.getLocalName() : iri, name);
  }

  // A fact has no name: it is called by what it is about and the words that state it.
  private static Optional<String> name(Resource thing) {
    return Stream.of(RDFS.label, DCTerms.title, Vocab.ANCHOR_OF, Rg.PHRASE, Rg.TEXT)
        .flatMap(property -> text(thing, property).stream())
        .findFirst()
        .map(
            words ->
                Optional.ofNullable(thing.getPropertyResourceValue(Rg.SUBJECT))
                    .flatMap(subject -> text(subject, RDFS.label))
                    .map(subject -> subject + "：" + words)
                    .orElse(words))
        .or(
            () ->
                Stream.of(Rg.INDICATOR, RDF.subject, Rg.EVIDENCE)
                    .map(thing::getPropertyResourceValue)
                    .filter(about -> about != null)
                    .flatMap(about -> name(about).stream())
                    .findFirst());
  }

  private static Optional<String> text(Resource thing, Property property) {
    return thing.listProperties(property).toList().stream()
        .map(Statement::getLiteral)
        .filter(literal -> literal.getLanguage().isEmpty() || literal.getLanguage().equals("zh"))
        .map(literal -> literal.getString())
        .findFirst();
  }

  private static String brief(String text) {
    int end = Math.min(text.length(), LONGEST);
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }
}
