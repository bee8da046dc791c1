/**
 * Describes the data set to strangers: what is in it, how it can be asked, what its terms mean. May
 * import {@code model}, {@code map}, {@code question} and Jena.
 */
package org.reportgraph.describe;
