/**
 * Links things to other data sets: asks reconciliation services and SPARQL endpoints, lets a person
 * review what they answer, keeps the links in a graph of their own. May import {@code lexicon},
 * {@code map}, {@code store}, Jena and the HTTP client of the JDK.
 */
package org.reportgraph.opendata;
