package org.reportgraph.opendata;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

/** Spoils the first answers of a server, one fault each, and counts the requests. */
final class Faults implements Filter {
  private final Queue<Fault> faults = new ArrayDeque<>();
  private final AtomicInteger requests = new AtomicInteger();

  interface Fault {
    void spoil(HttpServletResponse response) throws IOException, InterruptedException;
  }

  static Fault status(int status, String... header) {
    return response -> {
      for (int i = 0; i < header.length; i += 2) {
        response.setHeader(header[i], header[i + 1]);
      }
      response.sendError(status);
    };
  }

  static Fault body(String text) {
    return response -> response.getWriter().print(text);
  }

  static Fault silence(long millis) {
    return response -> Thread.sleep(millis);
  }

  synchronized void next(List<Fault> more) {
    faults.addAll(more);
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    requests.incrementAndGet();
    Fault fault;
    synchronized (this) {
      fault = faults.poll();
    }
    if (fault == null) {
      chain.doFilter(request, response);
      return;
    }
    try {
      fault.spoil((HttpServletResponse) response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
