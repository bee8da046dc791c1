package org.reportgraph.recognise;

import java.util.List;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Relation;
import org.reportgraph.model.Report;

/** Finds what ties the named things of a paragraph together. */
public final class RelationRecognition {

  /** The relations between the mentions of a paragraph, each once. */
  public List<Relation> recognise(Report report, Paragraph paragraph, List<Mention> mentions) {
    return List.of();
  }
}
