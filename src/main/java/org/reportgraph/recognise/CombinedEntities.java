package org.reportgraph.recognise;

import java.util.List;
import java.util.Optional;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Report;
import org.reportgraph.recognise.entity.EntityRecognition;
import org.reportgraph.recognise.tagger.Tagger;

/**
 * Finds named things by the rules and, where there is a tagger, lets it judge: it takes what the
 * rules found as evidence, drops some of it, mends ends and classes, and adds what they missed.
 */
final class CombinedEntities {
  private final EntityRecognition rules;
  private final Optional<Tagger> tagger;

  CombinedEntities(EntityRecognition rules, Optional<Tagger> tagger) {
    this.rules = rules;
    this.tagger = tagger;
  }

  /** The mentions of each paragraph in text order, without overlaps. */
  List<List<Mention>> recognise(Report report) {
    List<List<Mention>> found = rules.recognise(report);
    return tagger.map(judge -> judge.tag(report, found)).orElse(found);
  }
}
