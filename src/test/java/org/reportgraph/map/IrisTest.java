package org.reportgraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportgraph.model.EntityClass;

class IrisTest {
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void aParkIsNamedByItsCityClassAndName() {
    assertEquals(
        "https://w3id.org/reportgraph/id/520100/park/阿哈湖国家湿地公园",
        iris.thing("520100", EntityClass.PARK, "阿哈湖国家湿地公园"));
  }

  @Test
  void classNamesOfTwoWordsAreHyphenated() {
    assertEquals(
        "https://w3id.org/reportgraph/id/520100/development-zone/贵阳综保区",
        iris.thing("520100", EntityClass.DEVELOPMENT_ZONE, "贵阳综保区"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“三变”改革",
        "年产40万台1.5TD发动机项目",
        "云上贵州・贵阳平台",
        "中国（贵州）",
        "A/B <c> {d} | e\\f^`g% #h?",
        "[甲]",
        "全角　空格",
        "tab\there"
      })
  void anyNameMakesAnIriThatGivesTheNameBack(String name) {
    String iri = iris.thing("520100", EntityClass.PROGRAM, name);
    IRIx.create(iri);
    String segment = iri.substring(iri.indexOf("/program/") + "/program/".length());
    assertEquals(-1, segment.indexOf('/'));
    assertEquals(name, URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  @Test
  void factsThatStateDifferentThingsDiffer() {
    assertEquals(iris.fact("520100", "figure", "a", "b"), iris.fact("520100", "figure", "a", "b"));
    assertNotEquals(
        iris.fact("520100", "figure", "a", "b"), iris.fact("520100", "figure", "ab", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org/", "http://example.org", "ftp://example.org/", "http://a b/"})
  void aBaseIsAnHttpIriThatEndsInASlash(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }
}
