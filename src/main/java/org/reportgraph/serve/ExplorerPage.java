package org.reportgraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.reportgraph.map.Iris;

/** The one document of the explorer, which tells its script what the IRIs of things start with. */
final class ExplorerPage {
  static final String DOCUMENT = "/web/index.html";

  private final Asset document;

  /**
   * @param base what the IRIs of the store start with
   */
  ExplorerPage(String base) {
    try {
      Asset file = Asset.of(DOCUMENT).orElseThrow();
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      this.document =
          Asset.of(
              file.type(), text.replace(Iris.DEFAULT_BASE, base).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    AssetServlet.send(document, AssetServlet.ASK_AGAIN, request, response);
  }
}
