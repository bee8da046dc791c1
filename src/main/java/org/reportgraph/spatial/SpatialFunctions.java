package org.reportgraph.spatial;

import java.util.regex.Pattern;
import org.apache.jena.atlas.logging.LogCtlJUL;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * The functions of GeoSPARQL and of Jena's spatial extension. They bring a library of coordinate
 * systems whose start takes time, so they are loaded when a query first names one of them: most
 * never do.
 */
public final class SpatialFunctions {
  /** Set before Jena starts: jena-geosparql is not to load its functions by itself. */
  public static final String NOT_AT_START = "jena.geosparql.skip";

  private static final Pattern FUNCTIONS =
      Pattern.compile(
          "http://(www\\.opengis\\.net/def/function/geosparql/|jena\\.apache\\.org/function/spatial#).+");
  private static final Pattern PROPERTIES =
      Pattern.compile(
          "http://(jena\\.apache\\.org/spatial#.+|www\\.opengis\\.net/ont/geosparql#"
              + "((sf|eh|rcc8)[A-Za-z]+|relate|dimension|coordinateDimension|spatialDimension"
              + "|isEmpty|isSimple|isValid))");

  private static final String DISTANCE = "http://www.opengis.net/def/function/geosparql/distance";

  private static boolean installed;
  private static boolean loaded;

  private SpatialFunctions() {}

  /** Makes the functions known to all queries of this program. */
  static synchronized void install() {
    if (!installed) {
      installed = true;
      FunctionRegistry.set(ARQ.getContext(), new Functions(FunctionRegistry.get()));
      PropertyFunctionRegistry.set(
          ARQ.getContext(), new Properties(PropertyFunctionRegistry.get()));
    }
  }

  private static synchronized void load() {
    if (!loaded) {
      loaded = true;
      LogCtlJUL.routeJULtoSLF4J();
      GeoSPARQLConfig.loadFunctions();
      FunctionRegistry.get().put(DISTANCE, GroundDistance.class);
    }
  }

  private static final class Functions extends FunctionRegistry {
    private Functions(FunctionRegistry known) {
      known.keys().forEachRemaining(iri -> put(iri, known.get(iri)));
    }

    @Override
    public FunctionFactory get(String iri) {
      if (FUNCTIONS.matcher(iri).matches()) {
        load();
      }
      return super.get(iri);
    }
  }

  private static final class Properties extends PropertyFunctionRegistry {
    private Properties(PropertyFunctionRegistry known) {
      known.keys().forEachRemaining(iri -> put(iri, known.get(iri)));
    }

    @Override
    public boolean manages(String iri) {
      if (PROPERTIES.matcher(iri).matches()) {
        load();
      }
      return super.manages(iri);
    }
  }
}
