package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.store.GraphStore;

/** Sends the ontology: as RDF, or for people with an example of each term from the store. */
final class OntologyServlet extends DescriptionServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern EXAMPLE = Pattern.compile("<!--example (\\w+)-->");

  /** The page for one state of the store. */
  private record Page(Instant modified, Html content) {}

  private final transient Model terms = Ontology.terms();
  private final transient GraphStore store;
  private final String base;
  private transient Page page;

  OntologyServlet(GraphStore store, Documents documents, String base) {
    super(documents);
    this.store = store;
    this.base = base;
  }

  @Override
  Optional<Model> describe(HttpServletRequest request) {
    return Optional.of(terms);
  }

  @Override
  String about(HttpServletRequest request) {
    return Rg.ONTOLOGY;
  }

  @Override
  void sendPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Resource self = terms.createResource(Rg.ONTOLOGY);
    ServedPage.Title title =
        new ServedPage.Title(
            TermNames.text(self, DCTerms.title, "zh"), TermNames.text(self, DCTerms.title, "en"));
    documents().sendPage(ServedPage.of(request, title, page().content()), request, response);
  }

  private synchronized Page page() {
    Instant now = store.modified();
    if (page == null || !page.modified().equals(now)) {
      page = new Page(now, withExamples());
    }
    return page;
  }

  private Html withExamples() {
    Map<String, Html> examples =
        TermExamples.of(
            store.dataset(),
            base,
            terms.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(term -> term.isURIResource() && term.getURI().startsWith(Rg.NS)));
    return new Html(
        EXAMPLE
            .matcher(written())
            .replaceAll(
                mark ->
                    Optional.ofNullable(examples.get(mark.group(1)))
                        .map(example -> OntologyPage.fact("ns.example", example).markup())
                        .map(Matcher::quoteReplacement)
                        .orElse("")));
  }

  private static String written() {
    try (InputStream in = OntologyServlet.class.getResourceAsStream(OntologyPage.RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(OntologyPage.RESOURCE + ": the build did not write it");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
