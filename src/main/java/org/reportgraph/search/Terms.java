package org.reportgraph.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.reportgraph.map.Pinyin;

/**
 * Cuts texts into terms. Chinese is cut three ways at once: into the words that Lucene's smartcn
 * sees, into every two neighbouring characters, and into single characters, so that neither a word
 * nor any substring is missed; names are short enough to go without words. Names are cut into every
 * run of their syllables as well, in pinyin written together and as initials: {@code guiyang},
 * {@code yangshi}, {@code gys} for 贵阳市.
 */
final class Terms {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern LATIN = Pattern.compile("[\\p{L}\\p{Nd}&&[^\\p{IsHan}]]+");
  private static final Pattern WORD = Pattern.compile(HAN + "|" + LATIN);
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Set<String> EMPTY =
      Set.of("的", "了", "和", "与", "及", "或", "在", "对", "把", "等", "是");
  private static final int LONGEST_RUN = 12;
  private static final int LONGEST_NAME = 200;

  private Terms() {}

  /** All terms of a name that is to be found: those of a text, and its pinyin. */
  static List<Term> ofName(String text) {
    List<Term> terms = characters(text);
    if (text.length() < LONGEST_NAME && HAN.matcher(text).find()) {
      terms.addAll(pinyin(text));
    }
    return terms;
  }

  /** All terms of a text that is to be found. */
  static List<Term> ofText(String text) {
    List<Term> terms = characters(text);
    for (MatchResult run : runs(HAN, text)) {
      words(run).stream().filter(word -> word.text().length() > 2).forEach(terms::add);
    }
    return terms;
  }

  private static List<Term> characters(String text) {
    List<Term> terms = new ArrayList<>();
    for (MatchResult run : runs(HAN, text)) {
      for (int i = run.start(); i < run.end(); i++) {
        terms.add(new Term(text.substring(i, i + 1), i, i + 1));
        if (i + 1 < run.end()) {
          terms.add(new Term(text.substring(i, i + 2), i, i + 2));
        }
      }
    }
    for (MatchResult run : runs(LATIN, text)) {
      spellings(run.group()).forEach(term -> terms.add(new Term(term, run.start(), run.end())));
    }
    return terms;
  }

  /** The terms of what is sought: those of a phrase are a substring of the text that is found. */
  static List<Term> ofQuery(String text) {
    List<Term> terms = new ArrayList<>();
    for (MatchResult run : runs(HAN, text)) {
      int width = Math.min(2, run.group().length());
      for (int i = run.start(); i + width <= run.end(); i++) {
        terms.add(new Term(text.substring(i, i + width), i, i + width));
      }
    }
    for (MatchResult run : runs(LATIN, text)) {
      terms.add(new Term(fold(run.group()), run.start(), run.end()));
    }
    return terms;
  }

  /**
   * The words of what is sought. A single character is one word with its neighbours, for that is
   * how smartcn shows a word that it does not know (公 租 房); those that bear no meaning are left
   * out.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (MatchResult run : runs(HAN, text)) {
      StringBuilder joined = new StringBuilder();
      boolean open = false;
      for (Term word : words(run)) {
        boolean empty = EMPTY.contains(word.text());
        boolean single = word.text().length() == 1;
        if (empty || !single && !open) {
          flush(joined, words);
        }
        open = single && !empty && (open || joined.isEmpty());
        joined.append(empty ? "" : word.text());
      }
      flush(joined, words);
    }
    runs(LATIN, text).forEach(run -> words.add(fold(run.group())));
    return words;
  }

  private static void flush(StringBuilder joined, List<String> words) {
    if (!joined.isEmpty()) {
      words.add(joined.toString());
      joined.setLength(0);
    }
  }

  /** Letters as they are compared: lower case, half width, without marks of tone. */
  static String fold(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  // Every run of syllables, written together and as initials.
  private static List<Term> pinyin(String text) {
    List<Term> syllables = syllables(text);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < syllables.size(); i++) {
      StringBuilder joined = new StringBuilder();
      StringBuilder initials = new StringBuilder();
      int begin = syllables.get(i).begin();
      for (int j = i; j < Math.min(syllables.size(), i + LONGEST_RUN); j++) {
        String syllable = syllables.get(j).text();
        int end = syllables.get(j).end();
        joined.append(syllable);
        initials.append(Character.isDigit(syllable.charAt(0)) ? syllable : syllable.charAt(0));
        spellings(joined.toString()).forEach(term -> terms.add(new Term(term, begin, end)));
        if (j > i) {
          terms.add(new Term(fold(initials.toString()), begin, end));
        }
      }
    }
    return terms;
  }

  private static List<Term> syllables(String text) {
    List<Term> syllables = new ArrayList<>();
    for (MatchResult run : runs(WORD, text)) {
      if (!HAN.matcher(run.group()).matches()) {
        syllables.add(new Term(run.group(), run.start(), run.end()));
        continue;
      }
      String[] spoken = Pinyin.of(run.group()).split(" ");
      for (int i = 0; spoken.length == run.group().length() && i < spoken.length; i++) {
        syllables.add(new Term(spoken[i], run.start() + i, run.start() + i + 1));
      }
    }
    return syllables;
  }

  // Keyboards write ü as u or v.
  private static List<String> spellings(String word) {
    return word.indexOf('ü') < 0
        ? List.of(fold(word))
        : List.of(fold(word), fold(word.replace('ü', 'v')));
  }

  private static List<Term> words(MatchResult run) {
    List<Term> words = new ArrayList<>();
    try (HMMChineseTokenizer segmenter = new HMMChineseTokenizer()) {
      segmenter.setReader(new StringReader(run.group()));
      CharTermAttribute term = segmenter.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = segmenter.getAttribute(OffsetAttribute.class);
      segmenter.reset();
      while (segmenter.incrementToken()) {
        words.add(
            new Term(
                term.toString(),
                run.start() + offset.startOffset(),
                run.start() + offset.endOffset()));
      }
      segmenter.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MatchResult> runs(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }
}
