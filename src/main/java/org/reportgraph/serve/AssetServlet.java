package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Sends files of the class path: the explorer's own and those of its libraries. */
final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  private final String path;
  private final String folder;

  /**
   * A servlet for the files of a folder.
   *
   * @param path where it is mounted
   * @param folder folder on the class path
   */
  AssetServlet(String path, String folder) {
    this.path = path;
    this.folder = folder;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(folder + request.getRequestURI().substring(path.length()), response);
  }

  /** Sends one file, or 404 where it is missing or of a kind that is not served. */
  static void send(String resource, HttpServletResponse response) throws IOException {
    String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
    try (InputStream in =
        type == null || resource.contains("..")
            ? null
            : AssetServlet.class.getResourceAsStream(resource)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such file");
        return;
      }
      response.setContentType(type);
      response.setHeader("Cache-Control", "max-age=600");
      in.transferTo(response.getOutputStream());
    }
  }
}
