package org.reportgraph.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Spans of a folded text that marks hold together: “…”, 《…》, （…）, and names. */
final class Marks {
  private static final String OPEN = "“《「『‘（[〔【";
  private static final String CLOSE = "”》」』’）]〕】";
  private static final int LONGEST = 40;

  private Marks() {}

  /** Quotations, book titles, footnote marks and the names of works and things. */
  static List<Span> names(String folded, List<Mention> mentions) {
    List<Span> names = new ArrayList<>();
    for (Span span : enclosed(folded)) {
      if (folded.charAt(span.begin()) != '（') {
        names.add(span);
      }
    }
    for (Mention mention : mentions) {
      if (mention.type() != EntityClass.DESIGNATION) {
        names.add(mention.span());
      }
    }
    return names;
  }

  /** The outermost pairs of marks, marks included; a mark without a partner near is passed over. */
  static List<Span> enclosed(String folded) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      int kind = OPEN.indexOf(folded.charAt(i));
      if (kind >= 0) {
        int end = folded.indexOf(CLOSE.charAt(kind), i);
        if (end > 0 && end - i <= LONGEST) {
          spans.add(new Span(i, end + 1));
          i = end;
        }
      }
    }
    return spans;
  }
}
