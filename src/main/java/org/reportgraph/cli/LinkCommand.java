package org.reportgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ResourceFactory;
import org.reportgraph.export.Destination;
import org.reportgraph.map.Iris;
import org.reportgraph.map.Ontology;
import org.reportgraph.map.Rg;
import org.reportgraph.opendata.AnswerCache;
import org.reportgraph.opendata.Decision;
import org.reportgraph.opendata.Link;
import org.reportgraph.opendata.LinkGraph;
import org.reportgraph.opendata.Linking;
import org.reportgraph.opendata.Manners;
import org.reportgraph.opendata.PoliteClient;
import org.reportgraph.opendata.ReconciliationSource;
import org.reportgraph.opendata.ReviewFile;
import org.reportgraph.opendata.Source;
import org.reportgraph.opendata.SparqlSource;
import org.reportgraph.opendata.UnlinkedThings;
import org.reportgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Links the things of the store to open data, with a person's consent where it is wanted. */
@Command(
    name = "link",
    description = "Link things to open data, or review and take back links.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "  reportgraph link --service https://wikidata.reconci.link/zh/api \\",
      "    --review links.csv",
      "  reportgraph link --sparql https://query.wikidata.org/sparql --class Park",
      "  reportgraph link --review links.csv      (all links that there are)",
      "  reportgraph link --apply links.csv",
      "",
      "A source without --review puts safe links into the graph. In a review file,",
      "decision takes accept or reject; what is rejected is taken out of the graph and",
      "not proposed again."
    })
final class LinkCommand implements Callable<Integer> {
  private static final Duration AGE = Duration.ofDays(30);

  @Spec private CommandSpec spec;

  @Mixin private StoreOptions options;

  @Option(
      names = "--service",
      paramLabel = "URL",
      description = "A service of the W3C Reconciliation API.")
  private Optional<URI> service = Optional.empty();

  @Option(
      names = "--sparql",
      paramLabel = "URL",
      description = "A SPARQL endpoint with data of the shape of Wikidata.")
  private Optional<URI> sparql = Optional.empty();

  @Option(
      names = "--review",
      paramLabel = "FILE",
      description = "Write proposed links to a CSV file, instead of putting them into the graph.")
  private Optional<Path> review = Optional.empty();

  @Option(
      names = "--apply",
      paramLabel = "FILE",
      description = "Carry out the decisions of a reviewed file.")
  private Optional<Path> apply = Optional.empty();

  @Option(
      names = "--class",
      paramLabel = "CLASS",
      description = "Only things of this class; repeatable (default: all).")
  private Set<String> classes = Set.of();

  @Option(
      names = "--limit",
      defaultValue = "2147483647",
      description = "Ask for so many things at most (default: all).")
  private int limit;

  @Option(
      names = "--pause",
      paramLabel = "MS",
      defaultValue = "1000",
      description = "Milliseconds between two requests (default: ${DEFAULT-VALUE}).")
  private long pause;

  @Option(
      names = "--timeout",
      paramLabel = "S",
      defaultValue = "60",
      description = "Seconds to wait for an answer (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(
      names = "--tries",
      defaultValue = "5",
      description = "Tries for one request, with growing waits (default: ${DEFAULT-VALUE}).")
  private int tries;

  @Option(
      names = "--fresh",
      description = "Ask anew for what was answered within 30 days (kept in DATA/link-cache).")
  private boolean fresh;

  @Override
  public Integer call() throws IOException {
    boolean asks = service.isPresent() || sparql.isPresent();
    if (apply.isPresent() == (asks || review.isPresent())
        || service.isPresent() && sparql.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "name one of --service, --sparql and --apply, or --review alone");
    }
    check();
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = options.openExisting()) {
      LinkGraph links = new LinkGraph(store, new Iris(options.base()));
      if (apply.isPresent()) {
        print(links.apply(ReviewFile.read(apply.get())), out);
      } else if (review.isPresent()) {
        write(review.get(), asks, store, links);
      } else {
        print(links.apply(proposals(store)), out);
      }
    }
    out.flush();
    return 0;
  }

  private void check() {
    refuse(tries < 1, "--tries: at least 1, not " + tries);
    refuse(limit < 1, "--limit: at least 1, not " + limit);
    refuse(timeout < 1, "--timeout: at least 1, not " + timeout);
    refuse(pause < 0, "--pause: at least 0, not " + pause);
    for (String name : classes) {
      boolean known =
          Ontology.terms().containsResource(ResourceFactory.createResource(Rg.NS + name));
      refuse(!known, "--class: no class " + name + " in the ontology");
    }
    for (URI url : Stream.concat(service.stream(), sparql.stream()).toList()) {
      refuse(url.getHost() == null, url + ": give an address that begins with http:// or https://");
    }
  }

  private void refuse(boolean wrong, String said) {
    if (wrong) {
      throw new ParameterException(spec.commandLine(), said);
    }
  }

  // The file is begun before anybody is asked, which takes its time.
  private void write(Path file, boolean asks, GraphStore store, LinkGraph links)
      throws IOException {
    try (Destination destination = new Destination(file)) {
      List<Link> proposed = asks ? proposals(store) : links.all();
      ReviewFile.write(destination.stream(), proposed);
      destination.commit();
      long open = proposed.stream().filter(link -> link.decision() == Decision.OPEN).count();
      spec.commandLine()
          .getOut()
          .printf(
              "%s: %d links, %d to be decided; then reportgraph link --apply %1$s%n",
              file, proposed.size(), open);
    }
  }

  private static void print(LinkGraph.Outcome outcome, PrintWriter out) {
    out.printf(
        "%d links put in, %d taken back, %d left open%s%n",
        outcome.accepted(),
        outcome.rejected(),
        outcome.open(),
        outcome.open() > 0 ? " (see them with --review FILE)" : "");
  }

  private List<Link> proposals(GraphStore store) throws IOException {
    UnlinkedThings things = new UnlinkedThings(store.dataset(), new Iris(options.base()));
    try {
      return new ArrayList<>(new Linking(things, this::tell).propose(source(), classes, limit));
    } catch (IOException e) {
      throw new IOException(e.getMessage() + "; the graph is as it was", e);
    }
  }

  private Source source() {
    Manners manners =
        new Manners(
            Duration.ofMillis(pause),
            Duration.ofSeconds(timeout),
            tries,
            Duration.ofMinutes(5),
            this::tell);
    Path folder = options.data().resolve("link-cache");
    PoliteClient client =
        new PoliteClient(manners, AnswerCache.in(folder, fresh ? Duration.ZERO : AGE));
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return service
        .<Source>map(url -> new ReconciliationSource(url, client, today))
        .orElseGet(() -> new SparqlSource(sparql.orElseThrow(), client, today));
  }

  private void tell(String progress) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(progress);
    err.flush();
  }
}
