package org.reportgraph.describe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.reportgraph.question.Question;
import org.reportgraph.question.Questions;

/** Describes a store. It is counted once for each state of it, when first asked. */
public final class Describer {
  /** What was found in the store in one state. */
  private record Findings(Instant modified, Statistics statistics, Samples samples) {}

  private final Dataset dataset;
  private final Supplier<Instant> modified;
  private final String base;
  private final List<Question> questions = Questions.load();
  private Findings findings;

  /**
   * A describer of a store.
   *
   * @param modified when the store last changed
   * @param base what the IRIs of the store start with
   */
  public Describer(Dataset dataset, Supplier<Instant> modified, String base) {
    this.dataset = dataset;
    this.modified = modified;
    this.base = base;
  }

  /** The data set in VoID and DCAT. */
  public Model dataset(String origin) {
    Findings now = findings();
    return DatasetDescription.of(
        now.statistics(), now.samples(), now.modified(), new Addresses(base, origin));
  }

  /** The SPARQL endpoint. */
  public Model service(String origin) {
    return ServiceDescription.of(findings().statistics(), new Addresses(base, origin));
  }

  /** All shipped questions. */
  public Model examples(String origin) {
    return QueryExamples.of(questions, new Addresses(base, origin));
  }

  /** The shipped question of that name. */
  public Optional<Model> example(String name, String origin) {
    return questions.stream()
        .filter(question -> question.name().equals(name))
        .map(question -> QueryExamples.of(List.of(question), new Addresses(base, origin)))
        .findFirst();
  }

  /** The numbers of the store. */
  public Statistics statistics() {
    return findings().statistics();
  }

  private synchronized Findings findings() {
    Instant now = modified.get();
    if (findings == null || !findings.modified().equals(now)) {
      Statistics counted = Census.of(dataset);
      findings = new Findings(now, counted, Samples.of(dataset, counted.graphs().keySet()));
    }
    return findings;
  }
}
