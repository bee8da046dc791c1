/**
 * Answers questions of where: GeoSPARQL functions and an index of points, loaded when a query first
 * asks for them. Knows Jena only.
 */
package org.reportgraph.spatial;
