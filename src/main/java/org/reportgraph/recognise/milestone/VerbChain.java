package org.reportgraph.recognise.milestone;

import java.util.ArrayList;
import java.util.List;
import org.reportgraph.model.Span;

/**
 * Verbs that follow one another with nothing but adverbs, or a joining 、 or 并, between them: 加快推进,
 * 落地、建设、投产.
 *
 * @param span its characters in the paragraph
 * @param verbs the verbs in order
 */
record VerbChain(Span span, List<Link> verbs) {

  /**
   * A verb of the chain.
   *
   * @param words the verb
   * @param span its characters
   * @param joined whether a joining mark stands before it
   */
  record Link(String words, Span span, boolean joined) {}

  VerbChain {
    verbs = List.copyOf(verbs);
  }

  /** The chains of a clause in order. */
  static List<VerbChain> of(Clause clause, VerbTable table) {
    List<VerbChain> chains = new ArrayList<>();
    List<Link> open = new ArrayList<>();
    String text = clause.text().substring(0, clause.span().end());
    int offset = clause.span().begin();
    while (offset < text.length()) {
      String words = table.longestAt(text, offset);
      if (words.isEmpty()) {
        offset++;
        continue;
      }
      Span span = new Span(offset, offset + words.length());
      String gap = open.isEmpty() ? "" : text.substring(last(open).span().end(), offset);
      String bare = gap.replaceFirst("^(、|并|和|及|或)", "");
      if (!open.isEmpty() && !table.adverbsOnly(bare)) {
        chains.add(of(open));
        open.clear();
      }
      open.add(new Link(words, span, bare.length() < gap.length()));
      offset = span.end();
    }
    if (!open.isEmpty()) {
      chains.add(of(open));
    }
    return chains;
  }

  private static VerbChain of(List<Link> links) {
    return new VerbChain(new Span(links.get(0).span().begin(), last(links).span().end()), links);
  }

  private static Link last(List<Link> links) {
    return links.get(links.size() - 1);
  }
}
