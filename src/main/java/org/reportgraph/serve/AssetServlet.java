package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends files of the class path: the explorer's own and those of its libraries. */
final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  // The path of a library names its version.
  private static final String FOR_EVER = "max-age=31536000, immutable";
  static final String ASK_AGAIN = "no-cache";

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
    send(folder + request.getRequestURI().substring(path.length()), request, response);
  }

  /** Sends one file, or 404 where it is missing or of a kind that is not served. */
  static void send(String resource, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Asset> found = Asset.of(resource);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "no such file");
      return;
    }
    send(found.get(), resource.contains("/webjars/") ? FOR_EVER : ASK_AGAIN, request, response);
  }

  /** Sends a file, or 304 where the browser has it. */
  static void send(
      Asset asset, String keep, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", asset.tag());
    response.setHeader("Cache-Control", keep);
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(asset.tag().substring(1, asset.tag().length() - 1))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(asset.type());
    response.setContentLength(asset.bytes().length);
    response.getOutputStream().write(asset.bytes());
  }
}
