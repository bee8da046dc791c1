package org.reportgraph.describe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.reportgraph.map.Vocab;

/** The prefixes of descriptions, and short forms of IRIs made with them. */
public final class Prefixes {
  /** Prefix to namespace: those of the graph and those of descriptions. */
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new TreeMap<>(Vocab.PREFIXES);
    prefixes.put("void", VOID.NS);
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("geof", "http://www.opengis.net/def/function/geosparql/");
    prefixes.put("spatial", "http://jena.apache.org/spatial#");
    prefixes.put("text", "http://jena.apache.org/text#");
    prefixes.put("formats", "http://www.w3.org/ns/formats/");
    prefixes.put("sd", Sd.NS);
    prefixes.put("sh", "http://www.w3.org/ns/shacl#");
    prefixes.put("sdmx-concept", "http://purl.org/linked-data/sdmx/2009/concept#");
    prefixes.put("vann", "http://purl.org/vocab/vann/");
    return Collections.unmodifiableMap(prefixes);
  }

  /** {@code rg:Park} for an IRI whose namespace has a prefix; else the IRI. */
  public static String shorten(String iri) {
    return ALL.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> iri.length() > prefix.getValue().length())
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .min(Comparator.comparingInt(String::length))
        .orElse(iri);
  }

  /** A short form as part of an IRI: {@code rg.Park}. */
  static String fragment(String iri) {
    return shorten(iri).replaceAll("[^\\p{L}\\p{Nd}]+", ".");
  }

  /** Text as the value of a parameter of a URL. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
