package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;

/**
 * Gives words that usually end a name back to the names that they stand in: 至 between two places
 * (盘州至兴义铁路), a verb between a noun and the noun of a doing (找矿突破战略行动), years in front of one
 * (三年攻坚行动).
 */
final class Rejoining {
  private static final Set<String> BETWEEN_PLACES = Set.of("至", "经", "到");
  private static final Set<String> WITHIN = Set.of("中", "上");
  private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十]{1,3}");

  private Rejoining() {}

  static List<Token> of(List<Token> tokens, HeadNouns heads) {
    List<Token> joined = new ArrayList<>(tokens);
    for (int i = 0; i < joined.size() - 1; i++) {
      Token token = joined.get(i);
      String word = token.text();
      Token.Kind before = i == 0 ? Token.Kind.MARK : joined.get(i - 1).kind();
      Token next = joined.get(i + 1);
      boolean places = place(before) && place(next.kind()) && BETWEEN_PLACES.contains(word);
      boolean doing = NameWords.DOING.has(next.text()) && before.nominal();
      boolean verb =
          token.kind() == Token.Kind.VERB
              && doing
              && (word.length() == 2 && !NameWords.HEAVY.has(word));
      boolean years =
          (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.TIME)
              && before.nominal()
              && word.endsWith("年")
              && doing;
      if (places || verb || years || first(joined, i, word)) {
        joined.set(i, token.as(Token.Kind.WORD));
      } else if (word.startsWith("第")
          && ORDINAL.matcher(word).matches()
          && heads.of(next.text()).contains(EntityClass.INFRASTRUCTURE)) {
        joined.set(i, token.as(Token.Kind.DIGITS));
      }
    }
    return joined;
  }

  // 中|汇城: a word for 'in' cannot stand where nothing is in front of it.
  private static boolean first(List<Token> tokens, int i, String word) {
    Token.Kind before = i == 0 ? Token.Kind.MARK : tokens.get(i - 1).kind();
    return WITHIN.contains(word)
        && tokens.get(i + 1).kind() == Token.Kind.UNKNOWN
        && (before == Token.Kind.MARK
            || before == Token.Kind.VERB
            || before == Token.Kind.NUMBER
            || before == Token.Kind.PLACE);
  }

  private static boolean place(Token.Kind kind) {
    return kind == Token.Kind.PLACE || kind == Token.Kind.UNKNOWN || kind == Token.Kind.NAME;
  }
}
