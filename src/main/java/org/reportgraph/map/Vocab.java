package org.reportgraph.map;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of other vocabularies that the graph uses, and the prefixes that its files declare. */
public final class Vocab {
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final String GEO = "http://www.opengis.net/ont/geosparql#";

  private static final String QB = "http://purl.org/linked-data/cube#";
  private static final String SCHEMA = "https://schema.org/";

  public static final Property ANCHOR_OF = property(NIF, "anchorOf");
  public static final Property BEGIN_INDEX = property(NIF, "beginIndex");
  public static final Property END_INDEX = property(NIF, "endIndex");
  public static final Property REFERENCE_CONTEXT = property(NIF, "referenceContext");
  public static final Property IS_STRING = property(NIF, "isString");
  public static final Property HAS_GEOMETRY = property(GEO, "hasGeometry");
  public static final Property AS_WKT = property(GEO, "asWKT");
  public static final Property DATA_SET = property(QB, "dataSet");
  public static final Property STRUCTURE = property(QB, "structure");
  public static final Resource DATA_SET_CLASS = ResourceFactory.createResource(QB + "DataSet");
  public static final Property SCHEMA_NAME = property(SCHEMA, "name");
  public static final Property SCHEMA_PART_OF = property(SCHEMA, "isPartOf");
  public static final Resource FEATURE = ResourceFactory.createResource(GEO + "Feature");
  public static final Resource POINT =
      ResourceFactory.createResource("http://www.opengis.net/ont/sf#Point");
  public static final String WKT_LITERAL = GEO + "wktLiteral";
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";
  public static final String GEONAMES = "https://sws.geonames.org/";

  private static final Pattern PLACE =
      Pattern.compile("(?:at )?line:? (\\d+), col(?:umn)?:? (\\d+)[.:]?", Pattern.CASE_INSENSITIVE);

  /** Prefix to namespace, sorted. */
  public static final Map<String, String> PREFIXES = prefixes();

  private Vocab() {}

  /**
   * A query; prefixes that its text leaves out are ours.
   *
   * @throws QueryException if it is none: what is wrong, and where, in one line
   */
  public static Query query(String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(PREFIXES);
    try {
      return QueryFactory.parse(query, text, null, null);
    } catch (QueryException e) {
      throw new QueryException(oneLine(e.getMessage()), e);
    }
  }

  // "Encountered ... at line 1, column 38." and then all that was expected, each on a line; the
  // line and column of the exception itself are those of the token before.
  private static String oneLine(String message) {
    String said = message.lines().findFirst().orElse("not understood");
    Matcher place = PLACE.matcher(said);
    return place.find()
        ? "query, line %s, column %s: %s"
            .formatted(place.group(1), place.group(2), place.replaceFirst("").strip())
        : "query: " + said;
  }

  private static Map<String, String> prefixes() {
    Map<String, String> prefixes = new TreeMap<>();
    prefixes.put("rg", Rg.NS);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("schema", SCHEMA);
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("qb", QB);
    prefixes.put("qudt", "http://qudt.org/schema/qudt/");
    prefixes.put("unit", "http://qudt.org/vocab/unit/");
    prefixes.put("nif", NIF);
    prefixes.put("geo", GEO);
    prefixes.put("sf", "http://www.opengis.net/ont/sf#");
    prefixes.put("wd", WIKIDATA);
    return Collections.unmodifiableMap(prefixes);
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace + name);
  }
}
