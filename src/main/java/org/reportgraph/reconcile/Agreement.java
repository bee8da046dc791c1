package org.reportgraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.reportgraph.reconcile.Query.Constraint;

/** How far the properties of a thing agree with the values that a query gives. */
final class Agreement {
  private static final String LOCATED_IN = "locatedIn";
  private static final double LIKE = 0.5;
  private static final double MOST_OF_LIKE = 0.8;

  private final Things things;
  private final Schema schema;
  private final EntityIds ids;

  Agreement(Things things, Schema schema, EntityIds ids) {
    this.things = things;
    this.schema = schema;
    this.ids = ids;
  }

  /** Mean agreement with all constraints, 0 to 1; 1 without any. */
  double of(Resource thing, List<Constraint> constraints) {
    return constraints.stream().mapToDouble(one -> of(thing, one)).average().orElse(1);
  }

  private double of(Resource thing, Constraint constraint) {
    Set<RDFNode> values = new LinkedHashSet<>();
    schema.property(constraint.property()).ifPresent(p -> values.addAll(p.of(thing)));
    // What lies in a district lies in its city.
    if (constraint.property().equals(LOCATED_IN)) {
      values.addAll(things.placesOf(thing));
    }
    List<Double> degrees = new ArrayList<>(List.of(0.0));
    for (String wanted : constraint.values()) {
      values.forEach(value -> degrees.add(degree(wanted, value)));
    }
    return degrees.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  private double degree(String wanted, RDFNode value) {
    if (value.isLiteral()) {
      return alike(wanted, value.asLiteral().getLexicalForm());
    }
    if (!value.isURIResource()) {
      return 0;
    }
    String iri = value.asResource().getURI();
    if (iri.equals(ids.iri(wanted)) || iri.replaceFirst("/$", "").endsWith("/" + wanted)) {
      return 1;
    }
    return things
        .of(iri)
        .map(thing -> Likeness.of(wanted, thing.label(), thing.others()))
        .map(likeness -> likeness.kind().isWhole() ? 1 : likeness.score() / 100)
        .filter(degree -> degree >= LIKE)
        .orElse(0.0);
  }

  private static double alike(String wanted, String given) {
    String a = Likeness.plain(wanted);
    String b = Likeness.plain(given);
    if (a.equals(b) || isSameNumber(wanted, given)) {
      return 1;
    }
    double dice = Likeness.dice(a, b);
    return dice >= LIKE ? dice * MOST_OF_LIKE : 0;
  }

  // Tables read codes and figures as numbers: 520113.0
  private static boolean isSameNumber(String a, String b) {
    String number = "-?[0-9]{1,15}(\\.[0-9]{1,15})?";
    return a.matches(number) && b.matches(number) && Double.parseDouble(a) == Double.parseDouble(b);
  }
}
