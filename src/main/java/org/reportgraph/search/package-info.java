/**
 * Full-text search over names and paragraphs: how Chinese and pinyin are cut into terms, the Lucene
 * index that jena-text keeps beside the store, and ranked answers. May import {@code model}, {@code
 * map}, Jena and Lucene.
 */
package org.reportgraph.search;
