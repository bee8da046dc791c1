package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.system.Txn;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Vocab;

/** Describes one thing: the explorer's page for people, RDF for machines. */
final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Dataset dataset;

  ThingServlet(Dataset dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    int dot = path.lastIndexOf('.');
    Optional<Lang> suffix =
        dot < 0
            ? Optional.empty()
            : Optional.ofNullable(RDFLanguages.fileExtToLang(path.substring(dot + 1)));
    Optional<Lang> syntax = suffix.or(() -> Negotiation.syntax(request));
    if (syntax.isEmpty()) {
      AssetServlet.send(PageServlet.DOCUMENT, request, response);
      return;
    }
    String thing =
        Iris.DEFAULT_BASE
            + Iris.escapePath(path.substring(1, suffix.isPresent() ? dot : path.length()));
    Model model = describe(thing);
    if (model.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "nothing is known of " + thing);
      return;
    }
    Negotiation.send(model, syntax.get(), response);
  }

  private Model describe(String thing) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Model all = dataset.getUnionModel();
          Model model = ModelFactory.createDefaultModel();
          model.add(all.listStatements(all.createResource(thing), null, (RDFNode) null));
          model.add(all.listStatements(null, null, all.createResource(thing)));
          model.setNsPrefixes(Vocab.PREFIXES);
          return model;
        });
  }
}
