package org.reportgraph.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.reportgraph.map.Iris;
import org.reportgraph.search.Descriptions;
import org.reportgraph.search.Hit;
import org.reportgraph.search.Search;

/** Completes what a person types: things, types, properties. */
public final class Suggestions {
  private static final int PAGE = 10;
  private static final int MOST = 200;

  private final Dataset dataset;
  private final Search search;
  private final Schema schema;
  private final EntityIds ids;

  public Suggestions(Dataset dataset, Schema schema, EntityIds ids) {
    this.dataset = dataset;
    this.search = new Search(dataset);
    this.schema = schema;
    this.ids = ids;
  }

  /** Suggested things or terms, the likeliest first. */
  public record Page(List<?> result) {}

  /**
   * A suggested thing.
   *
   * @param notable its types
   */
  public record Entity(String id, String name, String description, List<Type> notable) {}

  /**
   * Things whose name, pinyin or identifier begins so.
   *
   * @param types only of one of these; empty for all
   * @param cursor how many to skip
   */
  public Page entities(String prefix, List<String> types, int cursor) {
    List<String> found =
        search.find(prefix, Set.copyOf(Descriptions.NAMED), MOST).stream().map(Hit::iri).toList();
    return Txn.calculateRead(
        dataset,
        () -> {
          Things things = new Things(dataset.getUnionModel(), schema, ids);
          return new Page(
              Stream.concat(Stream.of(ids.iri(prefix)).filter(Iris::isPath), found.stream())
                  .distinct()
                  .map(things::of)
                  .flatMap(Optional::stream)
                  .filter(
                      thing ->
                          types.isEmpty()
                              || types.stream().anyMatch(type -> schema.isA(thing.types(), type)))
                  .skip(cursor)
                  .limit(PAGE)
                  .map(
                      thing ->
                          new Entity(
                              ids.id(thing.resource().getURI()),
                              thing.label(),
                              things.description(thing),
                              thing.types()))
                  .toList());
        });
  }

  /** Types whose name or identifier holds the text; all without one. */
  public Page types(String prefix, int cursor) {
    return page(schema.types(), prefix, cursor);
  }

  /** Properties whose name or identifier holds the text; all without one. */
  public Page properties(String prefix, int cursor) {
    return page(schema.properties(), prefix, cursor);
  }

  private static Page page(Collection<Schema.Term> terms, String prefix, int cursor) {
    String sought = prefix.strip().toLowerCase(Locale.ROOT);
    return new Page(
        terms.stream()
            .filter(
                term -> (term.id() + " " + term.name()).toLowerCase(Locale.ROOT).contains(sought))
            .skip(cursor)
            .toList());
  }
}
