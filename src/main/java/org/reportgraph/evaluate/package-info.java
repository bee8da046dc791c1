/**
 * Compares findings with annotations in the gold form, and writes that form. May import {@code
 * model} and {@code read}.
 */
package org.reportgraph.evaluate;
