package org.reportgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.reportgraph.map.Rg;

/** Searches the things, indicators, reports and paragraphs of a store, best answer first. */
public final class Search {
  private static final int CANDIDATES = 400;
  private static final String BEGIN = "\uE000";
  private static final String END = "\uE001";
  private static final String MARKS = "s:" + BEGIN + " | e:" + END + " | z:80 | m:1";

  private final Dataset dataset;

  /** A search of a dataset that has its index attached. */
  public Search(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * The best answers to a query in Chinese, pinyin, initials or English.
   *
   * @param types local names of the classes that are sought; empty for all
   */
  public List<Hit> find(String query, Set<String> types, int limit) {
    if (Terms.words(query).isEmpty()) {
      return List.of();
    }
    return Txn.calculateRead(
        dataset,
        () ->
            candidates(query, types).values().stream()
                .sorted(
                    Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparingInt(hit -> hit.label().length())
                        .thenComparing(Hit::iri))
                .limit(limit)
                .toList());
  }

  /**
   * The things and indicators with names like this one, also where a character or word differs, the
   * likeliest first; within a transaction.
   */
  public List<String> alike(String name, int limit) {
    String lucene = LuceneQuery.likeName(name);
    return lucene.isEmpty()
        ? List.of()
        : SearchIndex.of(dataset)
            .query(List.of(RDFS.label), lucene, null, null, CANDIDATES, null)
            .stream()
            .map(hit -> hit.getNode().getURI())
            .distinct()
            .limit(limit)
            .toList();
  }

  private Map<String, Hit> candidates(String query, Set<String> types) {
    Map<String, Hit> best = new LinkedHashMap<>();
    Descriptions descriptions = new Descriptions(dataset.getUnionModel());
    Stream.concat(names(query).stream(), texts(query).stream())
        .forEach(
            hit ->
                descriptions
                    .type(hit.getNode())
                    .filter(type -> types.isEmpty() || types.contains(type))
                    .map(type -> hit(query, hit, type, descriptions))
                    .ifPresent(
                        found ->
                            best.merge(
                                found.iri(), found, (a, b) -> b.score() > a.score() ? b : a)));
    return best;
  }

  private List<TextHit> names(String query) {
    return hits(LuceneQuery.ofName(query), List.of(RDFS.label));
  }

  private List<TextHit> texts(String query) {
    List<TextHit> hits = new ArrayList<>(hits(LuceneQuery.ofText(query), List.of(Rg.TEXT)));
    hits.addAll(hits(LuceneQuery.ofText(query), List.of(DCTerms.title)));
    return hits;
  }

  private List<TextHit> hits(String lucene, List<Resource> properties) {
    TextIndex index = SearchIndex.of(dataset);
    return index.query(properties, lucene, null, null, CANDIDATES, MARKS);
  }

  private static Hit hit(String query, TextHit hit, String type, Descriptions descriptions) {
    String marked = hit.getLiteral().getLiteralLexicalForm();
    String met = marked.replace(BEGIN, "").replace(END, "");
    boolean text = Descriptions.TEXTS.contains(type);
    String label = descriptions.label(hit.getNode(), type);
    return new Hit(
        hit.getNode().getURI(),
        label,
        type,
        text || met.equals(label) ? descriptions.pinyin(hit.getNode()) : met,
        Ranking.score(
            text ? Ranking.ofText(query, met) : Ranking.ofName(query, met),
            text ? 0 : descriptions.mentions(hit.getNode()),
            hit.getScore()),
        html(marked));
  }

  private static String html(String marked) {
    return marked
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace(BEGIN, "<em>")
        .replace(END, "</em>");
  }
}
