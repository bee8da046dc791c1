package org.reportgraph.recognise.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.segment.Segmenter;

/** Small reports to learn from and to read. */
final class Clips {
  private Clips() {}

  /** A report of these paragraphs. */
  static Report report(String... paragraphs) {
    String text = "2017年贵阳市政府工作报告\n" + String.join("\n", paragraphs);
    return new Segmenter().segment(new Source("2017-guiyang-city", text, 0), notice -> {});
  }

  /** What rules that find nothing say of a report. */
  static List<List<Mention>> noRules(Report report) {
    return report.paragraphs().stream().map(paragraph -> List.<Mention>of()).toList();
  }

  /** An example in which each paragraph has one name. */
  static Example example(Map<String, Known> names) {
    List<String> paragraphs = new ArrayList<>(names.keySet());
    Report report = report(paragraphs.toArray(String[]::new));
    Map<Integer, List<Known>> known = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      known.put(i + 2, List.of(names.get(paragraphs.get(i))));
    }
    return new Example(report, noRules(report), known);
  }

  /** The readings of a grid in which nothing speaks for or against any name. */
  static Lattice unweighed(Grid grid) {
    return new Lattice(
        grid,
        new float[grid.count * Lattice.CLASSES],
        new float[grid.conjunctions.count * Lattice.CLASSES * Lattice.CLASSES]);
  }

  static Known known(String surface, EntityClass type) {
    return new Known(surface, type, false);
  }
}
