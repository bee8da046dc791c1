package org.reportgraph.serve;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.reportgraph.search.Hit;
import org.reportgraph.search.Search;

/** Searches: {@code /search?q=guiyang&limit=10&type=Park} as JSON. */
final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 10;
  private static final int MOST = 100;

  /** The answer as it is sent. */
  private record Answer(String query, List<Hit> results) {}

  private final transient Search search;

  SearchServlet(Dataset dataset) {
    this.search = new Search(dataset);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    String[] types = request.getParameterValues("type");
    List<Hit> hits = search.find(query, types == null ? Set.of() : Set.of(types), limit(request));
    response.setContentType("application/json; charset=utf-8");
    response.getWriter().print(new Gson().toJson(new Answer(query, hits)));
  }

  private static int limit(HttpServletRequest request) {
    String limit = request.getParameter("limit");
    return limit == null || !limit.matches("[0-9]{1,3}")
        ? USUAL
        : Math.min(MOST, Math.max(1, Integer.parseInt(limit)));
  }
}
