/** The commands, one class each: a command parses, calls, prints. May import every package. */
package org.reportgraph.cli;
