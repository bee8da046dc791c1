package org.reportgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file as browsers get it.
 *
 * @param type its content type
 * @param tag entity tag, a checksum of the bytes in quotes
 * @param bytes the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // written to responses, never compared or changed
record Asset(String type, String tag, byte[] bytes) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "tsv", "text/tab-separated-values; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png");

  /** Bytes of a type. */
  static Asset of(String type, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new Asset(type, "\"%08x\"".formatted(sum.getValue()), bytes);
  }

  /** A file of the class path; none where it is missing or of a kind that is not served. */
  static Optional<Asset> of(String resource) throws IOException {
    String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
    if (type == null || resource.contains("..")) {
      return Optional.empty();
    }
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(of(type, in.readAllBytes()));
    }
  }
}
