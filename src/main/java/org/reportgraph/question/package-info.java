/**
 * The questions that are shipped under {@code queries/}: SPARQL with the words that explain it.
 * Knows only the JDK.
 */
package org.reportgraph.question;
