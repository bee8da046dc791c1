package org.reportgraph.describe;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Where things are: IRIs start with the base of the store, documents and services with the address
 * at which the server was asked.
 *
 * @param base what the IRIs of the store start with, ending in {@code /}
 * @param origin scheme, host and port of the server, without a slash at the end
 */
public record Addresses(String base, String origin) {
  /** The data set. */
  Resource dataset() {
    return name("dataset");
  }

  /** A part of the description of the data set: {@code dataset#…}. */
  Resource part(String fragment) {
    return name("dataset#" + fragment);
  }

  /** A thing named under the base. */
  Resource name(String path) {
    return ResourceFactory.createResource(base + path);
  }

  /** A page or service of the server. */
  Resource page(String path) {
    return ResourceFactory.createResource(origin + path);
  }
}
