package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.lexicon.WordLengths;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/**
 * Names that the report itself gives surely somewhere, found wherever else they stand, without what
 * made them sure: <b>开磷</b>、贵钢等企业 … 支持<b>开磷</b>技改。
 */
final class LearntNames {
  private static final double SURE = 0.8;

  /** How sure a name of {@link #LONG} characters must be. */
  private static final double LONG_SURE = 0.65;

  private static final int LONG = 6;

  private final Map<String, EntityClass> names;
  private final WordLengths lengths;

  private LearntNames(Map<String, EntityClass> names) {
    this.names = names;
    lengths = WordLengths.of(names.keySet());
  }

  static LearntNames from(List<List<Mention>> found, Vocabulary vocabulary) {
    Map<String, EntityClass> names = new HashMap<>();
    for (List<Mention> mentions : found) {
      for (Mention mention : mentions) {
        String surface = mention.surface();
        boolean general = vocabulary.get(surface) != null && vocabulary.name(surface) == null;
        double confidence = mention.evidence().confidence();
        if ((confidence >= SURE || (confidence >= LONG_SURE && surface.length() >= LONG))
            && surface.length() >= 2
            && surface.length() <= 16
            && !general) {
          names.putIfAbsent(surface, mention.type());
        }
      }
    }
    return new LearntNames(names);
  }

  /** The learnt names in a paragraph, the longest at each place, where words begin and end. */
  List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      int begin = line.tokens().get(i).begin();
      if (line.kind(i) == Token.Kind.QUOTE && !line.kind(i + 1).nominal()) {
        Span inner = new Span(begin + 1, line.tokens().get(i).end() - 1);
        add(line, inner, found);
      }
      int longest = lengths.from(line.text(), begin);
      for (int j = i; j < line.tokens().size(); j++) {
        int end = line.tokens().get(j).end();
        if (end - begin > longest) {
          break;
        }
        if (lengths.mayBegin(line.text(), begin, end - begin)) {
          add(line, new Span(begin, end), found);
        }
      }
    }
    return found;
  }

  private void add(Line line, Span span, List<Mention> found) {
    EntityClass type = names.get(span.of(line.text()));
    if (type != null) {
      found.add(line.mention(span, type, "learnt", 0.7));
    }
  }
}
