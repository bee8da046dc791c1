package org.reportgraph.recognise.entity;

import java.util.List;
import java.util.stream.Collectors;
import org.reportgraph.model.EntityClass;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;
import org.reportgraph.model.Source;
import org.reportgraph.segment.Segmenter;

/** What is found in a few sentences of a report of Guiyang of 2017. */
final class Found {
  private static final EntityRecognition RECOGNITION = new EntityRecognition();

  private Found() {}

  /** The names of one class in text order, joined by {@code "; "}; empty if there are none. */
  static String names(EntityClass type, String text) {
    return mentions(text).stream()
        .skip(1) // the title
        .flatMap(List::stream)
        .filter(mention -> mention.type() == type)
        .map(Mention::surface)
        .collect(Collectors.joining("; "));
  }

  static List<List<Mention>> mentions(String text) {
    return RECOGNITION.recognise(report(text));
  }

  static Report report(String text) {
    Source source = new Source("2017-guiyang-city.txt", "2017年贵阳市政府工作报告\n" + text, 0);
    return new Segmenter().segment(source, notice -> {});
  }
}
