package org.reportgraph.model;

/**
 * Why two names stand for one thing.
 *
 * @param name a name of the thing
 * @param other another name of it
 * @param rule the rule that brought them together: {@code own-area-in-front}
 * @param evidence where the text shows it: the words that declare a short form, or the first
 *     mention of {@code name}
 */
public record Merge(String name, String other, String rule, Evidence evidence) {}
