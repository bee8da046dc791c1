/**
 * Reads files into the source texts of single reports: decodes, extracts text, splits a file into
 * reports and drops identical copies. May import {@code model}.
 */
package org.reportgraph.read;
