package org.reportgraph.describe;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the SPARQL 1.1 Service Description that are used here. */
final class Sd {
  static final String NS = "http://www.w3.org/ns/sparql-service-description#";

  static final Resource SERVICE = resource("Service");
  static final Resource DATASET = resource("Dataset");
  static final Resource GRAPH = resource("Graph");
  static final Resource NAMED_GRAPH = resource("NamedGraph");
  static final Resource FUNCTION = resource("Function");
  static final Resource FEATURE = resource("Feature");
  static final Resource QUERY_11 = resource("SPARQL11Query");
  static final Resource UNION_DEFAULT_GRAPH = resource("UnionDefaultGraph");

  static final Property ENDPOINT = property("endpoint");
  static final Property SUPPORTED_LANGUAGE = property("supportedLanguage");
  static final Property FEATURE_OF = property("feature");
  static final Property EXTENSION_FUNCTION = property("extensionFunction");
  static final Property LANGUAGE_EXTENSION = property("languageExtension");
  static final Property PROPERTY_FEATURE = property("propertyFeature");
  static final Property RESULT_FORMAT = property("resultFormat");
  static final Property DEFAULT_DATASET = property("defaultDataset");
  static final Property DEFAULT_GRAPH = property("defaultGraph");
  static final Property HAS_NAMED_GRAPH = property("namedGraph");
  static final Property NAME = property("name");
  static final Property HAS_GRAPH = property("graph");

  private Sd() {}

  private static Resource resource(String name) {
    return ResourceFactory.createResource(NS + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(NS + name);
  }
}
