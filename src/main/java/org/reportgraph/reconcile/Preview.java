package org.reportgraph.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.reportgraph.reconcile.Things.Thing;

/** A thing on a card: name, class, place, and a sentence that names it. */
public final class Preview {
  /** Size of the card in pixels. */
  public static final int WIDTH = 400;

  /** Size of the card in pixels. */
  public static final int HEIGHT = 220;

  private static final int LONGEST_TEXT = 120;
  private static final String PAGE =
      "<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>%1$s</title><style>"
          + "body{font:14px/1.5 sans-serif;margin:10px;color:#222}h1{font-size:16px;margin:0}"
          + "p{margin:4px 0}.quiet{color:#595959}</style></head><body><h1>%1$s</h1>"
          + "<p class=\"quiet\">%2$s</p><p>%3$s</p><p class=\"quiet\">%4$s</p></body></html>\n";

  private final Dataset dataset;
  private final Schema schema;
  private final EntityIds ids;

  public Preview(Dataset dataset, Schema schema, EntityIds ids) {
    this.dataset = dataset;
    this.schema = schema;
    this.ids = ids;
  }

  /** The card as an HTML document; empty for an unknown thing. */
  public Optional<String> of(String id) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Things things = new Things(dataset.getUnionModel(), schema, ids);
          return things.of(ids.iri(id)).map(thing -> page(thing, things));
        });
  }

  private String page(Thing thing, Things things) {
    String types = thing.types().stream().map(Type::name).collect(Collectors.joining(", "));
    return PAGE.formatted(
        escape(thing.label()),
        escape(types),
        escape(things.description(thing)),
        escape(text(thing)));
  }

  private String text(Thing thing) {
    List<RDFNode> paragraphs = schema.property("paragraph").orElseThrow().of(thing.resource());
    return paragraphs.stream()
        .map(node -> node.asLiteral().getString())
        .min(java.util.Comparator.naturalOrder())
        .map(text -> around(text, thing.label()))
        .orElse("");
  }

  private static String around(String text, String name) {
    int begin = Math.max(0, text.indexOf(name) - LONGEST_TEXT / 3);
    int end = Math.min(text.length(), begin + LONGEST_TEXT);
    return (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
