package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into words: marked-off parts first (“…”, 《…》, （…）), then letters and digits,
 * then Chinese words so that the sum of their costs is least.
 */
final class Tokenizer {
  private static final String UNITS =
      "年月日个项家条座处户人名位件次届批亿万千百元吨亩公平立米倍套台辆艘架所间张只支场期轮度天小分岁部类种款宗起例头株棵层级段片块" + "%％‰℃多余余km";
  private static final String NEUTRAL = "大小新老多高低好全主副总分南北东西县市省区镇乡村人一二三四五六七八九十百千万两";

  private final Vocabulary vocabulary;

  Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int close = Marks.close(text, i);
      if (close > 0) {
        tokens.add(Token.of(text, i, close, Marks.kind(c)));
        i = close;
      } else if (isLatin(c)) {
        i = letters(text, i, tokens);
      } else if (isHan(c)) {
        int end = i;
        while (end < text.length() && isHan(text.charAt(end))) {
          end++;
        }
        words(text, i, end, tokens);
        i = end;
      } else {
        tokens.add(Token.of(text, i, i + 1, Token.Kind.MARK));
        i++;
      }
    }
    return tokens;
  }

  private static int letters(String text, int begin, List<Token> tokens) {
    int end = begin;
    boolean digits = true;
    while (end < text.length() && (isLatin(text.charAt(end)) || isInside(text, end))) {
      digits &= !Character.isAlphabetic(text.charAt(end));
      end++;
    }
    Token.Kind kind = digits ? Token.Kind.DIGITS : Token.Kind.LATIN;
    boolean hundred = text.startsWith("强", end);
    if (digits && !hundred && end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0) {
      kind = Token.Kind.NUMBER;
      while (end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0 && end - begin < 12) {
        end++;
      }
    }
    tokens.add(Token.of(text, begin, end, kind));
    return end;
  }

  private static boolean isInside(String text, int i) {
    return (text.charAt(i) == '.' || text.charAt(i) == '．' || text.charAt(i) == '+')
        && i + 1 < text.length()
        && isLatin(text.charAt(i + 1));
  }

  private void words(String text, int begin, int end, List<Token> tokens) {
    int n = end - begin;
    double[] cost = new double[n + 1];
    int[] next = new int[n];
    Token.Kind[] kinds = new Token.Kind[n];
    for (int i = n - 1; i >= 0; i--) {
      cost[i] = vocabulary.unknownCost() + cost[i + 1];
      next[i] = i + 1;
      kinds[i] = Token.Kind.UNKNOWN;
      int last = Math.min(n, i + vocabulary.longest(text, begin + i));
      for (int j = i + 1; j <= last; j++) {
        Vocabulary.Word word = vocabulary.at(text, begin + i, begin + j);
        if (word != null && word.cost() + cost[j] < cost[i]) {
          cost[i] = word.cost() + cost[j];
          next[i] = j;
          kinds[i] = word.kind();
        }
      }
    }
    int i = 0;
    while (i < n) {
      int j = next[i];
      if (kinds[i] == Token.Kind.UNKNOWN) {
        while (j < n && kinds[j] == Token.Kind.UNKNOWN) {
          j = next[j];
        }
        tokens.add(unknown(text, begin + i, begin + j));
      } else {
        tokens.add(Token.of(text, begin + i, begin + j, kinds[i]));
      }
      i = j;
    }
  }

  // Characters that say little by themselves (大, 新, 县) are a name only beside others.
  private static Token unknown(String text, int begin, int end) {
    boolean neutral =
        end - begin == 1
            || text.substring(begin, end).chars().allMatch(c -> NEUTRAL.indexOf(c) >= 0);
    return Token.of(text, begin, end, neutral ? Token.Kind.WORD : Token.Kind.UNKNOWN);
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '〇';
  }

  private static boolean isLatin(char c) {
    return (c < 128 && Character.isLetterOrDigit(c))
        || (c >= '０' && c <= '９')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || (c >= 'ａ' && c <= 'ｚ')
        || c == '%'
        || c == '％';
  }
}
