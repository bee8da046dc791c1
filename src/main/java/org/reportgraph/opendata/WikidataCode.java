package org.reportgraph.opendata;

import java.util.List;

/**
 * How Wikidata writes GB/T 2260 (property P442): in pairs, most often without those that are 00.
 */
final class WikidataCode {
  private WikidataCode() {}

  /** The usual form: 52 01 15, 52 01, 52. */
  static String of(String code) {
    return pairs(code).replaceFirst("( 00)+$", "");
  }

  /** All forms that are met. */
  static List<String> forms(String code) {
    return List.of(of(code), pairs(code), code).stream().distinct().toList();
  }

  private static String pairs(String code) {
    return code.replaceAll("(..)(?=.)", "$1 ");
  }
}
