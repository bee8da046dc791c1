package org.reportgraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/**
 * Offers the frame of the explorer to what answers, and says in it, instead of in the server's own
 * error page, that a path leads nowhere.
 */
final class ServedPages implements Filter {
  /** What the server says where nothing is known of a path. */
  private static final String PLAIN = "Not Found";

  private final ServedPage frame;

  /**
   * @param base what the IRIs of the store start with
   */
  ServedPages(String base) {
    this.frame = new ServedPage(base);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    frame.offer(asked);
    chain.doFilter(request, new Told(asked, (HttpServletResponse) response));
  }

  /** A response whose errors are told as {@link Trouble}. */
  private static final class Told extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    Told(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, "");
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      if (status != SC_NOT_FOUND && status != SC_BAD_REQUEST) {
        super.sendError(status, message);
        return;
      }
      resetBuffer();
      boolean told = message != null && !message.isEmpty() && !message.equals(PLAIN);
      new Trouble(status, told ? message : Trouble.nowhere(request), List.of()).send(request, this);
    }
  }
}
