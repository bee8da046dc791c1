package org.reportgraph.model;

/**
 * The text of one report as it stands in a file.
 *
 * @param name name of the file, without folders
 * @param text the characters of the report; all offsets into the source count from its start
 * @param offset where the report starts in the characters of the file, 0 where it fills the file
 */
public record Source(String name, String text, int offset) {}
