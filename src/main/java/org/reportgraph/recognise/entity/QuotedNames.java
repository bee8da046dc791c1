package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Names in quotation marks and titles in book-title marks: 推进“<b>五证合一、一照一码</b>”。 */
final class QuotedNames implements Recogniser {
  /** Classes of names in marks whose head noun is enough. */
  private static final Set<EntityClass> FREE =
      Set.of(EntityClass.DIGITAL_PLATFORM, EntityClass.ORGANIZATION, EntityClass.DESIGNATION);

  private static final Set<String> DOINGS = Set.of("工程", "计划", "行动", "行动计划", "战略", "改革");

  private final HeadNouns heads;
  private final Cues cues;

  QuotedNames(HeadNouns heads, Cues cues) {
    this.heads = heads;
    this.cues = cues;
  }

  @Override
  public List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      Token token = line.tokens().get(i);
      Span inner = new Span(token.begin() + 1, Math.max(token.begin() + 1, token.end() - 1));
      if (token.kind() == Token.Kind.TITLE) {
        found.add(line.mention(inner, EntityClass.DOCUMENT, "titles", 0.9));
      } else if (token.kind() == Token.Kind.QUOTE && inner.length() > 1) {
        quoted(line, i, inner, found);
      }
    }
    return found;
  }

  // “三变”改革 is one name, and found as such.
  private static boolean goesOn(Line line, int at) {
    return line.phrases().stream()
        .anyMatch(
            phrase ->
                phrase.first() <= at
                    && at < phrase.last() - 1
                    && !phrase.head().isEmpty()
                    && !phrase.loose());
  }

  private void quoted(Line line, int at, Span inner, List<Mention> found) {
    String words = inner.of(line.text());
    if (goesOn(line, at)) {
      return;
    }
    String head = heads.endingAt(words, 0, words.length());
    List<EntityClass> classes = head.length() < 2 ? List.of() : heads.of(head);
    if (DOINGS.contains(head)) {
      found.add(line.mention(inner, EntityClass.PROGRAM, "quoted", 0.8));
      return;
    }
    if (line.at(at + 1).equals("称号") || line.at(at + 1).equals("荣誉称号")) {
      found.add(line.mention(inner, EntityClass.DESIGNATION, "quoted", 0.9));
      return;
    }
    for (EntityClass type : classes) {
      if (cues.before(type, line, at) || FREE.contains(type)) {
        found.add(line.mention(inner, type, "quoted", 0.7));
        return;
      }
    }
    boolean several = words.indexOf('、') > 0;
    boolean cued =
        cues.before(EntityClass.PROGRAM, line, at) || cues.after(EntityClass.PROGRAM, line, at + 1);
    if (cued && words.length() <= 16) {
      found.add(line.mention(inner, EntityClass.PROGRAM, "quoted", several ? 0.8 : 0.65));
    }
  }
}
