package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.reportgraph.reconcile.Query.Constraint;
import org.reportgraph.reconcile.Query.Strictness;
import org.reportgraph.reconcile.Things.Thing;
import org.reportgraph.search.Search;

/** Finds the things that names mean. */
public final class Reconciler {
  private static final int LOOKED_AT = 100;
  private static final double LEAST_LIKE = 25;

  private final Dataset dataset;
  private final Search search;
  private final Schema schema;
  private final EntityIds ids;

  public Reconciler(Dataset dataset, Schema schema, EntityIds ids) {
    this.dataset = dataset;
    this.search = new Search(dataset);
    this.schema = schema;
    this.ids = ids;
  }

  /** The answer to one query of a batch. */
  public record Result(List<Candidate> result) {}

  /** The candidates for each query by its key, the best first. */
  public Map<String, Result> answer(Map<String, Query> batch) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Things things = new Things(dataset.getUnionModel(), schema, ids);
          Map<String, Result> results = new LinkedHashMap<>();
          batch.forEach((key, query) -> results.put(key, new Result(answer(query, things))));
          return results;
        });
  }

  private List<Candidate> answer(Query query, Things things) {
    Map<String, Scored> best = new LinkedHashMap<>();
    Reading whole = new Reading(query.text(), query.constraints());
    score(query, whole, things, best);
    if (best.values().stream().noneMatch(scored -> scored.likeness().kind().isWhole())) {
      Reading.withoutAreas(query.text())
          .ifPresent(
              reading -> {
                List<Constraint> all = new ArrayList<>(query.constraints());
                all.addAll(reading.constraints());
                score(query, new Reading(reading.name(), all), things, best);
              });
    }
    List<Scored> ranked =
        best.values().stream()
            .sorted(
                Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Scored::mentions).reversed())
                    .thenComparingInt(scored -> things.placesOf(scored.resource()).size())
                    .thenComparing(scored -> scored.resource().getURI()))
            .toList();
    return ranked.stream()
        .limit(query.limit())
        .map(scored -> candidate(scored, ranked, query, things))
        .toList();
  }

  private void score(Query query, Reading reading, Things things, Map<String, Scored> best) {
    Agreement agreement = new Agreement(things, schema, ids);
    for (String iri : iris(reading)) {
      things
          .of(iri)
          .filter(thing -> query.strictness() == Strictness.SHOULD || fits(thing, query))
          .map(thing -> scored(thing, query, reading, agreement, things))
          .filter(scored -> scored.likeness().score() >= LEAST_LIKE)
          .ifPresent(scored -> best.merge(iri, scored, (a, b) -> b.score() > a.score() ? b : a));
    }
  }

  private Set<String> iris(Reading reading) {
    Set<String> iris = new LinkedHashSet<>();
    if (!reading.name().isEmpty()) {
      iris.add(ids.iri(reading.name()));
      iris.addAll(search.alike(reading.name(), LOOKED_AT));
    }
    for (Constraint constraint : reading.constraints()) {
      if (reading.name().isEmpty() || Safety.isIdentifying(constraint)) {
        iris.addAll(ValueLookup.subjects(dataset.getUnionModel(), constraint, ids, LOOKED_AT));
      }
    }
    return iris;
  }

  private Scored scored(
      Thing thing, Query query, Reading reading, Agreement agreement, Things things) {
    boolean identified = thing.resource().getURI().equals(ids.iri(reading.name()));
    Likeness likeness =
        identified || reading.name().isEmpty()
            ? new Likeness(100, identified ? Likeness.Kind.FULL_NAME : Likeness.Kind.NOT_ASKED)
            : Likeness.of(reading.name(), thing.label(), thing.others());
    return new Scored(
        thing,
        reading,
        likeness,
        fits(thing, query),
        agreement.of(thing.resource(), reading.constraints()),
        things.mentions(thing.resource()));
  }

  private boolean fits(Thing thing, Query query) {
    return query.types().isEmpty()
        || (query.strictness() == Strictness.ALL
            ? query.types().stream().allMatch(type -> schema.isA(thing.types(), type))
            : query.types().stream().anyMatch(type -> schema.isA(thing.types(), type)));
  }

  private Candidate candidate(Scored scored, List<Scored> ranked, Query query, Things things) {
    int namesakes = (int) ranked.stream().filter(scored::isRivalledBy).count();
    return new Candidate(
        ids.id(scored.resource().getURI()),
        scored.thing().label(),
        things.description(scored.thing()),
        scored.thing().types(),
        scored.score(),
        scored.features(namesakes, query),
        namesakes == 0 && Safety.isSafe(scored, query));
  }
}
