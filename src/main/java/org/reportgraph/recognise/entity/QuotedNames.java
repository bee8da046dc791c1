package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Span;

/** Names in quotation marks and titles in book-title marks: 推进“<b>五证合一、一照一码</b>”。 */
final class QuotedNames implements Recogniser {
  /** Classes of names in marks whose head noun is enough. */
  private static final Set<EntityClass> FREE =
      Set.of(EntityClass.DIGITAL_PLATFORM, EntityClass.ORGANIZATION, EntityClass.DESIGNATION);

  /** So much time or way to a service: 15分钟文化圈. */
  private static final Pattern CIRCLE = Pattern.compile(".{1,4}(?:分钟|小时|公里|里).{0,10}圈");

  /** Counts of what is meant, as slogans have them: 六大高地, 五馆两中心. */
  private static final Pattern COUNTED =
      Pattern.compile("[一二三四五六七八九十百千万两双0-9](?:大|个|项|区|馆|化|条|类|纵|横|带)");

  /** The number of an explanation: “双限双竞”[2]. */
  private static final Pattern NOTE = Pattern.compile("[\\[［〔（(【]?[0-9０-９]{1,3}[\\]］〕）)】]?");

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

  // “信用浙江”
  private static boolean sloganOfPlace(Line line, String words) {
    return words.length() >= 4
        && words.length() <= 6
        && line.names().name(words.substring(2)) == EntityClass.ADMINISTRATIVE_AREA
        && line.names().name(words) == null;
  }

  private void quoted(Line line, int at, Span inner, List<Mention> found) {
    String words = inner.of(line.text());
    if (goesOn(line, at)) {
      return;
    }
    String head = heads.endingAt(words, 0, words.length());
    List<EntityClass> classes = head.length() < 2 ? List.of() : heads.of(head);
    String next = line.at(at + 1);
    boolean bare = head.length() == words.length();
    if ((NameWords.QUOTED_DOING.has(head) && !bare)
        || next.equals("工作")
        || CIRCLE.matcher(words).matches()) {
      found.add(line.mention(inner, EntityClass.PROGRAM, "quoted", 0.8));
      return;
    }
    if (next.equals("称号") || next.equals("荣誉称号")) {
      found.add(line.mention(inner, EntityClass.DESIGNATION, "quoted", 0.9));
      return;
    }
    boolean counted = COUNTED.matcher(words).lookingAt() || NameWords.TRADE.has(head);
    for (EntityClass type : classes) {
      if (!bare && (cues.before(type, line, at) || (FREE.contains(type) && !counted))) {
        found.add(line.mention(inner, type, "quoted", 0.7));
        return;
      }
    }
    if (!words.isEmpty()
        && (next.equals("品牌") && words.length() >= 6 || sloganOfPlace(line, words))) {
      found.add(line.mention(inner, EntityClass.PROGRAM, "quoted", 0.7));
      return;
    }
    if (NOTE.matcher(next).matches() && !NameWords.CATEGORY.has(words)) {
      found.add(line.mention(inner, EntityClass.PROGRAM, "quoted", 0.75));
      return;
    }
    boolean several = words.indexOf('、') > 0;
    boolean cued =
        cues.before(EntityClass.PROGRAM, line, at) || cues.after(EntityClass.PROGRAM, line, at + 1);
    if (cued && !bare && words.length() <= 16) {
      found.add(line.mention(inner, EntityClass.PROGRAM, "quoted", several ? 0.8 : 0.65));
    }
  }
}
