package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;

/** Says whether the store answers, and how many reports it holds. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private final transient Dataset dataset;

  HealthServlet(Dataset dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int reports =
        Txn.calculateRead(
            dataset,
            () ->
                dataset
                    .getUnionModel()
                    .listSubjectsWithProperty(RDF.type, Rg.REPORT_CLASS)
                    .toList()
                    .size());
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().print("{\"status\":\"up\",\"reports\":" + reports + "}");
  }
}
