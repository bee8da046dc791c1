/**
 * The values that the stages hand to one another: a report with its sections, paragraphs and
 * sentences, and what is found in it, each fact with its {@link org.reportgraph.model.Evidence}.
 * Knows the JDK only.
 */
package org.reportgraph.model;
