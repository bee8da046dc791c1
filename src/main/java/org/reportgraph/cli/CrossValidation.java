package org.reportgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportgraph.recognise.Recognition;
import org.reportgraph.recognise.tagger.Example;
import org.reportgraph.recognise.tagger.Training;

/**
 * Leave one report out: recognisers that have learnt nothing from the report they read, nor from
 * readings of other reports of its province, which name the same things.
 */
final class CrossValidation {
  private static final int PROVINCE_DIGITS = 2;

  private final Map<GoldReport, Example> examples = new LinkedHashMap<>();
  private final List<Example> readings;
  private final Training training;

  CrossValidation(GoldOptions options) throws IOException {
    for (GoldReport report : options.reports()) {
      examples.put(report, report.example());
    }
    training = new Training(options.corpus());
    readings = options.readings();
  }

  /** A recogniser that learnt from all reports but this one. */
  Recognition without(GoldReport report) {
    List<Example> others = new ArrayList<>();
    examples.forEach(
        (other, example) -> {
          if (!other.equals(report)) {
            others.add(example);
          }
        });
    String province = province(examples.get(report));
    readings.stream()
        .filter(reading -> province.isEmpty() || !province(reading).equals(province))
        .forEach(others::add);
    return new Recognition(Optional.of(training.train(others)));
  }

  /** The first digits of the code of the reporting area, empty for the whole country. */
  private static String province(Example example) {
    return example
        .report()
        .area()
        .map(area -> area.code().substring(0, PROVINCE_DIGITS))
        .orElse("");
  }
}
