package org.reportgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Findings;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.ReadReport;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.model.Span;
import org.reportgraph.segment.Segmenter;

/** Small reports whose names are given in the text as {@code [name|Class]}. */
public final class MarkedReport {
  private static final Pattern NAME = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)\\]");

  private static final int HEAD = 2;

  private MarkedReport() {}

  /** A report of an area, of 2017, one paragraph a line behind title and address. */
  public static ReadReport of(String area, String... lines) {
    String title = "2017年" + area + "政府工作报告";
    List<String> texts = new ArrayList<>(List.of(title, "各位代表："));
    for (String line : lines) {
      texts.add(NAME.matcher(line).replaceAll(match -> Matcher.quoteReplacement(match.group(1))));
    }
    Report report =
        new Segmenter().segment(new Source("2017.txt", String.join("\n", texts), 0), notice -> {});
    List<Findings> findings = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      int number = paragraph.number();
      List<Mention> mentions =
          number <= HEAD ? List.of() : mentions(paragraph, lines[number - HEAD - 1]);
      findings.add(new Findings(number, mentions, List.of(), List.of(), List.of()));
    }
    return new ReadReport(report, findings);
  }

  private static List<Mention> mentions(Paragraph paragraph, String marked) {
    List<Mention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    int markup = 0;
    while (name.find()) {
      int begin = name.start() - markup;
      Span span = new Span(begin, begin + name.group(1).length());
      mentions.add(Mention.in(paragraph, span, EntityClass.parse(name.group(2)), "test", 1));
      markup += name.group().length() - span.length();
    }
    return mentions;
  }
}
