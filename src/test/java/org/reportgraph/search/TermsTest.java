package org.reportgraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void aNameYieldsEveryRunOfItsSyllables() {
    List<String> terms = Terms.ofName("贵阳市").stream().map(Term::text).toList();
    assertTrue(
        terms.containsAll(
            List.of("贵", "贵阳", "阳市", "gui", "guiyang", "guiyangshi", "yangshi", "gys", "ys")),
        terms.toString());
  }

  @Test
  void termsLieOnTheCharactersTheyStandFor() {
    Terms.ofText("轨道交通1号线建成BRT").stream()
        .filter(term -> term.text().matches("\\p{IsHan}+"))
        .forEach(
            term -> assertEquals("轨道交通1号线建成BRT".substring(term.begin(), term.end()), term.text()));
  }

  @Test
  void aWordThatTheSegmenterTearsApartIsSoughtWhole() {
    assertEquals(List.of("公租房"), Terms.words("公租房"));
    assertEquals(List.of("农村", "公路", "改造"), Terms.words("农村公路的改造"));
  }
}
