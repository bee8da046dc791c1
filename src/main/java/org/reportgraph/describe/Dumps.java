package org.reportgraph.describe;

import java.util.EnumSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.reportgraph.export.Format;

/** The files in which the data set can be had. */
final class Dumps {
  private static final Set<Format> WHOLE =
      EnumSet.of(Format.TURTLE, Format.TRIG, Format.NQUADS, Format.JSONLD);
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private Dumps() {}

  /** Adds a distribution for each. */
  static void add(Resource dataset, Addresses addresses) {
    for (Format format : Format.values()) {
      Resource url = addresses.page("/download?format=" + format.label());
      dataset.addProperty(DCAT.distribution, distribution(format, url, dataset, addresses));
      if (WHOLE.contains(format)) {
        dataset.addProperty(VOID.dataDump, url);
      }
    }
  }

  private static Resource distribution(
      Format format, Resource url, Resource dataset, Addresses addresses) {
    Model model = dataset.getModel();
    return model
        .createResource(addresses.part("file-" + format.label()).getURI())
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, String.join(", ", format.files()))
        .addProperty(DCTerms.license, dataset.getPropertyResourceValue(DCTerms.license))
        .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + format.mediaType()))
        .addProperty(DCAT.accessURL, url)
        .addProperty(DCAT.downloadURL, url);
  }
}
