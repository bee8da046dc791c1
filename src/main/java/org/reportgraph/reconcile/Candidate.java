package org.reportgraph.reconcile;

import java.util.List;

/**
 * A thing that a query may mean.
 *
 * @param id its identifier; see {@link EntityIds}
 * @param name its Chinese name
 * @param description where it belongs, to tell it from namesakes
 * @param type its classes, the most specific first
 * @param score from 0 to 100
 * @param features what the score is made of
 * @param match whether it is safe to take it without looking
 */
public record Candidate(
    String id,
    String name,
    String description,
    List<Type> type,
    double score,
    List<Feature> features,
    boolean match) {}
