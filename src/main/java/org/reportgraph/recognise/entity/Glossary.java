package org.reportgraph.recognise.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;
import org.reportgraph.model.Span;

/**
 * The terms that a report explains at its end under 名词解释: <b>双限双竞</b>：指在土地出让时限房价…. They are names
 * wherever else the report writes them.
 */
final class Glossary {
  private static final int FEWEST = 3;
  private static final Pattern HEADING =
      Pattern.compile(".{0,16}名词(?:解释|注释|释义|术语).{0,4}|[※*【\\[]?注释[】\\]※]?[：:]?");
  private static final Pattern ENTRY =
      Pattern.compile(
          "[　 ]*[\\[〔［【（(]?[0-9０-９]{1,3}[\\]〕］】）)]?[.．、]?[　 ]*(?<term>[^：:。；]{2,24})[：:].*");
  private static final Pattern TERM =
      Pattern.compile("(?:[^、“”\"]+|[“\"][^“”\"]*[”\"](?![“\"]))+|[“\"][^“”\"]*[”\"]");
  private static final Pattern WHOLE = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

  /** What is explained though it is no name: trades, technologies, funds. */
  private static final Pattern TRADE =
      Pattern.compile(".*(?:产业|技术|材料|贷款|债券|经济|金融|能力|率|经费|指数|收入|支出|总值|率|医学|农业|物流)");

  private static final Pattern STATUS = Pattern.compile(".*(?:企业|城市|县|市|镇|村|单位|工厂|园区)");

  private final HeadNouns heads;
  private final Map<Integer, List<Span>> terms;

  private Glossary(HeadNouns heads, Map<Integer, List<Span>> terms) {
    this.heads = heads;
    this.terms = terms;
  }

  /** The terms of a report's glossary; none where it has no glossary. */
  static Glossary of(Report report, HeadNouns heads) {
    Map<Integer, List<Span>> terms = new HashMap<>();
    boolean inside = false;
    for (Paragraph paragraph : report.paragraphs()) {
      Matcher entry = ENTRY.matcher(paragraph.text());
      if (HEADING.matcher(paragraph.text().strip()).matches()) {
        inside = true;
        terms.clear();
      } else if (inside && entry.matches()) {
        terms.put(paragraph.number(), split(entry));
      }
    }
    return new Glossary(heads, terms.size() < FEWEST ? Map.of() : terms);
  }

  /** The terms that a paragraph explains. */
  List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (Span span : terms.getOrDefault(line.paragraph().number(), List.of())) {
      type(span.of(line.text()))
          .ifPresent(type -> found.add(line.mention(span, type, "glossary", 0.85)));
    }
    return found;
  }

  // 双创双服、三创四建 are two terms; marks around a whole term are no part of it.
  private static List<Span> split(Matcher entry) {
    List<Span> spans = new ArrayList<>();
    Matcher term = TERM.matcher(entry.group("term"));
    int from = entry.start("term");
    while (term.find()) {
      Matcher whole = WHOLE.matcher(term.group());
      spans.add(
          whole.matches()
              ? new Span(from + term.start() + 1, from + term.end() - 1)
              : new Span(from + term.start(), from + term.end()));
    }
    return spans;
  }

  private Optional<EntityClass> type(String term) {
    String head = heads.endingAt(term, 0, term.length());
    List<EntityClass> classes = head.length() < 2 ? List.of() : heads.of(head);
    if (TRADE.matcher(term).matches()) {
      return Optional.empty();
    }
    if (STATUS.matcher(term).matches()) {
      return Optional.of(EntityClass.DESIGNATION);
    }
    return classes.isEmpty() || classes.contains(EntityClass.PROGRAM)
        ? Optional.of(EntityClass.PROGRAM)
        : Optional.of(classes.get(0));
  }
}
