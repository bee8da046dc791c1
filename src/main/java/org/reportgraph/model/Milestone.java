package org.reportgraph.model;

/**
 * What the text says happens to a named thing.
 *
 * @param subject the thing, a mention of the same paragraph
 * @param phrase the verb phrase as short as the text says it: 建成, 投用
 * @param phase the phase the verb stands for
 * @param period the years it is about
 * @param status done, or set for the future
 * @param evidence the words that say so
 */
public record Milestone(
    Mention subject, String phrase, Phase phase, Period period, Status status, Evidence evidence) {}
