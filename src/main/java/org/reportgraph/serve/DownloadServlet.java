package org.reportgraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.reportgraph.export.Exporter;
import org.reportgraph.export.Format;
import org.reportgraph.store.GraphStore;

/**
 * Sends the graph, or a selection of it, in any export format: {@code
 * /download?format=gexf&place=观山湖区}, or what a SPARQL CONSTRUCT gives, as {@code query}. The files
 * of a format that has two come as one archive unless {@code part} names one.
 */
final class DownloadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The first date that an archive can state: it is not to differ between two runs. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final transient GraphStore store;
  private final String base;
  private final transient QueryGuard guard;

  /**
   * @param base what the IRIs of the store start with
   * @param guard what the query of a download is held to
   */
  DownloadServlet(GraphStore store, String base, QueryGuard guard) {
    this.store = store;
    this.base = base;
    this.guard = guard;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download download;
    try {
      download = Download.of(request, base);
    } catch (IllegalArgumentException e) {
      Trouble.badDownload(e.getMessage(), links()).send(request, response);
      return;
    }
    try {
      send(download, response);
    } catch (IllegalArgumentException e) {
      // The selection is looked up before the first byte is sent.
      response.reset();
      Trouble.noSelection(e.getMessage()).send(request, response);
    } catch (QueryCancelledException e) {
      response.reset();
      Trouble.tooLong(guard.most()).send(request, response);
    } catch (QueryException e) {
      response.reset();
      Trouble.badDownload("query: " + e.getMessage(), links()).send(request, response);
    }
  }

  /** Lets a client keep what it has until the store changes. */
  @Override
  protected long getLastModified(HttpServletRequest request) {
    return store.modified().getEpochSecond() * 1000; // HTTP knows no parts of a second
  }

  private void send(Download download, HttpServletResponse response) throws IOException {
    response.setContentType(download.mediaType());
    if (download.mediaType().startsWith("text/")) {
      response.setCharacterEncoding(StandardCharsets.UTF_8);
    }
    response.setHeader("Content-Disposition", download.disposition());
    Exporter exporter =
        new Exporter(
            store.dataset(),
            download.selection(),
            download.figures(),
            download.byteOrderMark(),
            line -> {},
            guard.settings());
    OutputStream out = new Held(response.getOutputStream());
    if (download.isArchive()) {
      archive(exporter, download.format(), out);
    } else {
      exporter.write(download.format(), download.part().orElse(0), "", out);
    }
  }

  private static void archive(Exporter exporter, Format format, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (int part = 0; part < format.files().size(); part++) {
      ZipEntry entry = new ZipEntry(format.files().get(part));
      entry.setTimeLocal(EARLIEST);
      zip.putNextEntry(entry);
      exporter.write(format, part, "", zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static List<String> links() {
    return Arrays.stream(Format.values())
        .map(format -> "/download?format=" + format.label())
        .toList();
  }

  /** Passes on no flush, which would send the head of an answer that may still fail. */
  private static final class Held extends FilterOutputStream {
    Held(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      // the container flushes at the end
    }
  }
}
