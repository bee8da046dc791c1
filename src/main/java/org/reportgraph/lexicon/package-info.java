/**
 * Lexical knowledge as data: reads the tables under {@code seeds/} and answers questions about
 * them. May import {@code model}.
 */
package org.reportgraph.lexicon;
