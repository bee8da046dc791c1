package org.reportgraph.search;

import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the terms of a text to Lucene in the order of their first characters. */
final class TermTokenizer extends Tokenizer {
  private static final Comparator<Term> ORDER =
      Comparator.comparingInt(Term::begin).thenComparingInt(Term::end);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Function<String, List<Term>> cut;
  private Iterator<Term> terms = List.<Term>of().iterator();
  private int position;
  private int end;

  TermTokenizer(Function<String, List<Term>> cut) {
    this.cut = cut;
  }

  /** An analyzer that cuts texts so. */
  static Analyzer analyzer(Function<String, List<Term>> cut) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new TermTokenizer(cut));
      }
    };
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    String text = read(input);
    terms = cut.apply(text).stream().sorted(ORDER).distinct().iterator();
    position = -1;
    end = text.length();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!terms.hasNext()) {
      return false;
    }
    Term next = terms.next();
    term.append(next.text());
    offset.setOffset(correctOffset(next.begin()), correctOffset(next.end()));
    step.setPositionIncrement(next.begin() - position);
    position = next.begin();
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(end), correctOffset(end));
  }

  private static String read(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[4096];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
  }
}
