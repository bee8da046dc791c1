/**
 * A trained tagger for named things: weighs every stretch of a clause as a name of each class by
 * what stands in it and around it, and takes the readings that are most probable together. May
 * import {@code model} and {@code lexicon}.
 */
package org.reportgraph.recognise.tagger;
