package org.reportgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A question that a page of the explorer asks, from {@code views/NAME.rq}. Its variables that are
 * written with a dollar sign are parameters: IRIs that the page names.
 *
 * @param parameters names without the sign, in the order of the text
 */
record View(String name, Query query, List<String> parameters) {
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  View {
    parameters = List.copyOf(parameters);
  }

  /** The view of that name, if there is one. */
  static Optional<View> named(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = View.class.getResourceAsStream("/views/" + name + ".rq")) {
      return in == null
          ? Optional.empty()
          : Optional.of(of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static View of(String name, String text) {
    List<String> parameters =
        PARAMETER.matcher(text).results().map(MatchResult::group).distinct().toList();
    return new View(
        name,
        QueryFactory.create(text),
        parameters.stream().map(parameter -> parameter.substring(1)).toList());
  }
}
