/**
 * Finds the named things of a report by words and rules: a paragraph is cut into words, words into
 * noun phrases, and one recogniser per class says which phrases are names. Imports the model and
 * the lexicon alone.
 */
package org.reportgraph.recognise.entity;
