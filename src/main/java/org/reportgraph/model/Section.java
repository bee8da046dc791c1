package org.reportgraph.model;

import java.util.OptionalInt;

/**
 * A part of a report under a heading.
 *
 * @param heading the words of the heading; empty for the opening before the first one
 * @param level 0 for the opening, 1 for 一、, 2 for （一）, 3 for 1.
 * @param parent index of the section it lies in, if any
 * @param paragraph number of the paragraph that is (or holds) the heading
 */
public record Section(String heading, int level, OptionalInt parent, int paragraph) {}
