package org.reportgraph.recognise;

import java.util.List;
import org.reportgraph.model.Figure;
import org.reportgraph.model.Paragraph;
import org.reportgraph.model.Report;

/** Finds the numbers that measure something. */
public final class FigureRecognition {

  /** The figures of a paragraph in text order. */
  public List<Figure> recognise(Report report, Paragraph paragraph) {
    return List.of();
  }
}
