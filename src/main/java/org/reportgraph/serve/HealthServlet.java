package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;

/** Says whether the store answers, and how many reports it holds; 503 where it does not. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Dataset dataset;

  HealthServlet(Dataset dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json; charset=utf-8");
    try {
      response.getWriter().print("{\"status\":\"up\",\"reports\":" + reports() + "}");
    } catch (RuntimeException e) {
      log("the store cannot be read", e);
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getWriter().print("{\"status\":\"down\",\"message\":\"the store cannot be read\"}");
    }
  }

  private int reports() {
    return Txn.calculateRead(
        dataset,
        () ->
            dataset
                .getUnionModel()
                .listSubjectsWithProperty(RDF.type, Rg.REPORT_CLASS)
                .toList()
                .size());
  }
}
