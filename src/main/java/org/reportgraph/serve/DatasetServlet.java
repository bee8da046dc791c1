package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.describe.Describer;

/** Describes the data set: at its own IRI, and where VoID is looked for. */
final class DatasetServlet extends DescriptionServlet {
  private static final long serialVersionUID = 1L;
  private final transient Describer describer;
  private final String base;

  DatasetServlet(Describer describer, Documents documents, String base) {
    super(documents);
    this.describer = describer;
    this.base = base;
  }

  @Override
  Optional<Model> describe(HttpServletRequest request) {
    return Optional.of(describer.dataset(Documents.origin(request)));
  }

  @Override
  String about(HttpServletRequest request) {
    return base + "dataset";
  }

  @Override
  void sendPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Model model = describer.dataset(Documents.origin(request));
    documents().sendPage(DatasetPage.of(request, model, about(request)), request, response);
  }
}
