/**
 * Finds entities, figures, milestones and relations in the paragraphs of a report. May import
 * {@code model} and {@code lexicon}.
 */
package org.reportgraph.recognise;
