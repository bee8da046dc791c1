package org.reportgraph.model;

/**
 * The time a sentence speaks of when it names no date of its own.
 *
 * @param period the years: one year, or the span of a review or a plan
 * @param status reported ({@code ACTUAL}) or planned ({@code TARGET})
 */
public record TimeFrame(Period period, Status status) {}
