package org.reportgraph.recognise;

import java.util.List;
import org.reportgraph.model.Mention;
import org.reportgraph.model.Milestone;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;

/** Finds what the text says happens to named things. */
public final class MilestoneRecognition {

  /** The milestones of the mentions of a paragraph, for each surface and phase once. */
  public List<Milestone> recognise(Report report, Paragraph paragraph, List<Mention> mentions) {
    return List.of();
  }
}
