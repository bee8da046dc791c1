package org.reportgraph.spatial;

import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.geosparql.implementation.GeometryWrapper;
import org.apache.jena.geosparql.implementation.UnitsConversionException;
import org.apache.jena.geosparql.implementation.registry.UnitsRegistry;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase3;
import org.opengis.referencing.operation.TransformException;
import org.opengis.util.FactoryException;

/**
 * {@code geof:distance}: over the ground where degrees are given and metres are wanted, along the
 * great circle; jena-geosparql has no answer there. In degrees it is what the library says.
 */
public final class GroundDistance extends FunctionBase3 {
  @Override
  public NodeValue exec(NodeValue from, NodeValue to, NodeValue unit) {
    if (!unit.isIRI()) {
      throw new ExprEvalException("geof:distance: the unit is an IRI, not " + unit);
    }
    try {
      return NodeValue.makeDouble(
          between(
              GeometryWrapper.extract(from), GeometryWrapper.extract(to), unit.asNode().getURI()));
    } catch (DatatypeFormatException
        | FactoryException
        | TransformException
        | UnitsConversionException e) {
      throw new ExprEvalException("geof:distance: " + e.getMessage(), e);
    }
  }

  private static double between(GeometryWrapper from, GeometryWrapper to, String unit)
      throws FactoryException, TransformException, UnitsConversionException {
    return from.getSrsInfo().isGeographic() && UnitsRegistry.isLinearUnits(unit)
        ? from.distanceGreatCircle(to, unit)
        : from.distanceEuclidean(to, unit);
  }
}
