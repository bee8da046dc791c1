package org.reportgraph.opendata;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a server of others as a good guest: one request at a time with a pause between, again with
 * longer pauses where the server is busy, as late as its {@code Retry-After} says, and never twice
 * for what was answered before.
 */
public final class PoliteClient {
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
  private static final String AGENT =
      "reportgraph/0.1.0 (https://w3id.org/reportgraph/; java.net.http)";

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final Manners manners;
  private final AnswerCache cache;
  private boolean reached;
  private boolean first = true;

  public PoliteClient(Manners manners, AnswerCache cache) {
    this.manners = manners;
    this.cache = cache;
  }

  /** Reads an answer; an exception means that it is not what was asked for. */
  interface Reader<T> {
    T read(String body) throws IOException;
  }

  /**
   * What a server answers to a form by POST, or to a GET where the form is empty.
   *
   * @param form the body, URL-encoded
   * @param accept media type that is wanted
   * @throws IOException if the server cannot be reached, refuses, or fails to the last try
   */
  <T> T ask(URI address, String form, String accept, Reader<T> reader) throws IOException {
    String key = address + "\n" + form;
    var known = cache.get(key);
    if (known.isPresent()) {
      return reader.read(known.get());
    }
    String trouble = "";
    for (int attempt = 0; attempt < manners.tries(); attempt++) {
      pause(attempt, trouble);
      try {
        HttpResponse<String> response = send(request(address, form, accept));
        reached = true;
        if (response.statusCode() == 200) {
          T answer = reader.read(response.body());
          cache.put(key, response.body());
          return answer;
        }
        trouble = "HTTP " + response.statusCode();
        if (!PASSING.contains(response.statusCode())) {
          throw new RefusalException("%s: %s".formatted(address, trouble));
        }
        waitAsTold(address, response);
      } catch (RefusalException e) {
        throw e;
      } catch (IOException e) {
        trouble = e.getMessage() == null ? e.toString() : e.getMessage();
        if (!reached && e instanceof ConnectException) {
          throw new IOException("%s cannot be reached: %s".formatted(address, trouble), e);
        }
      }
    }
    throw new IOException("%s: %s after %d tries".formatted(address, trouble, manners.tries()));
  }

  /** A server that says no for good. */
  private static final class RefusalException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusalException(String message) {
      super(message);
    }
  }

  private void pause(int attempt, String trouble) throws IOException {
    if (attempt > 0) {
      manners.sleep(manners.backOff(attempt), trouble);
    } else if (!first) {
      manners.sleep(manners.pause(), "");
    }
    first = false;
  }

  private void waitAsTold(URI address, HttpResponse<String> response) throws IOException {
    var told = RetryAfter.of(response.headers().firstValue("Retry-After"), manners.now());
    if (told.isPresent()) {
      if (told.get().compareTo(manners.longest()) > 0) {
        throw new RefusalException(
            "%s: HTTP %d, asks to come back after %d s; run the command again then"
                .formatted(address, response.statusCode(), told.get().toSeconds()));
      }
      manners.sleep(told.get(), "HTTP " + response.statusCode() + ", Retry-After");
    }
  }

  private static HttpRequest request(URI address, String form, String accept) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", accept).header("User-Agent", AGENT);
    return form.isEmpty()
        ? request.build()
        : request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
  }

  // The timeout of a request ends with the headers; this one counts the body as well.
  private HttpResponse<String> send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, BodyHandlers.ofString());
    try {
      return answer.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no answer within %d ms".formatted(manners.timeout().toMillis()), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ConnectException none) {
        throw none;
      }
      throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
