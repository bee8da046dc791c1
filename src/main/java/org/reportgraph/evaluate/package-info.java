/**
 * Compares findings with annotations in the gold form, and writes that form. May import {@code
 * model}.
 */
package org.reportgraph.evaluate;
