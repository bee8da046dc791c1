package org.reportgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.reportgraph.map.Rg;

/** Chooses the named graphs of a store by the reports that they hold. */
final class ReportChoice {
  private final Selection selection;

  ReportChoice(Selection selection) {
    this.selection = selection;
  }

  /**
   * The names of the chosen graphs, sorted; that of the ontology is among them only where nothing
   * is selected.
   *
   * @throws IllegalArgumentException if reports or years are named and none is there
   */
  List<String> graphs(Dataset store) {
    List<String> names = new ArrayList<>();
    store.listNames().forEachRemaining(names::add);
    boolean all = selection.reports().isEmpty() && selection.years().isEmpty();
    List<String> chosen =
        names.stream()
            .filter(name -> all || holdsChosen(name, store.getNamedModel(name)))
            .sorted()
            .toList();
    if (chosen.isEmpty() && !all) {
      throw new IllegalArgumentException(
          "no report%s%s; there are %s"
              .formatted(
                  named(" ", selection.reports()),
                  named(" of ", selection.years()),
                  names.stream()
                      .filter(name -> hasReport(store.getNamedModel(name)))
                      .map(name -> name.replaceFirst(".*/graph/", ""))
                      .sorted()
                      .toList()));
    }
    return chosen;
  }

  private static String named(String before, List<?> wanted) {
    return wanted.isEmpty()
        ? ""
        : before + wanted.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static boolean hasReport(Model model) {
    return model.contains(null, RDF.type, Rg.REPORT_CLASS);
  }

  private boolean holdsChosen(String graph, Model model) {
    return model
        .listSubjectsWithProperty(RDF.type, Rg.REPORT_CLASS)
        .filterKeep(report -> isChosen(graph, report))
        .hasNext();
  }

  private boolean isChosen(String graph, Resource report) {
    Statement year = report.getProperty(Rg.YEAR);
    boolean inYear =
        selection.years().isEmpty()
            || (year != null && selection.years().contains(Integer.parseInt(year.getString())));
    return inYear
        && (selection.reports().isEmpty()
            || selection.reports().stream().anyMatch(wanted -> is(wanted, graph, report)));
  }

  private static boolean is(String wanted, String graph, Resource report) {
    Statement title = report.getProperty(DCTerms.title);
    return wanted.equals(graph)
        || wanted.equals(report.getURI())
        || graph.endsWith("/" + wanted)
        || (title != null && title.getString().contains(wanted));
  }
}
